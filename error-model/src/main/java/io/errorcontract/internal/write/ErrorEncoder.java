package io.errorcontract.internal.write;

import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.json.JsonOutput;
import io.errorcontract.internal.text.MediaTypes;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes errors as responses. Thread-safe; what it learns of an error it keeps for the next one of its kind. */
final class ErrorEncoder {

    /** What an ordinary error's values take, so that the bytes need not be copied while they are written. */
    private static final int ROOM_FOR_VALUES = 128;

    private final ErrorCatalog catalog;
    private final InstantSource clock;
    private final boolean translated;
    private final @Nullable ContractId contractId;
    private final HeaderWriter headers;
    private final ErrorPlans unknown;
    private final Map<String, ErrorPlans> byCode = new ConcurrentHashMap<>();
    /** The layouts that some error names as its own. */
    private final Set<@Nullable String> claimed = new HashSet<>();

    /**
     * Makes an encoder.
     *
     * @param catalog the contract
     * @param clock tells the present moment, for bodies that ask for it
     * @param contractId what responses say of the contract that they keep to, or null to say nothing
     * @param translated whether there are encoders of other languages beside this one
     */
    ErrorEncoder(ErrorCatalog catalog, InstantSource clock, @Nullable ContractId contractId, boolean translated) {
        this.catalog = catalog;
        for (ErrorDescriptor error : catalog.errors()) {
            claimed.add(error.body());
        }
        this.clock = clock;
        this.translated = translated;
        this.contractId = contractId;
        this.headers = new HeaderWriter(catalog.headers(), contractId);
        this.unknown = plansOf(null);
    }

    ErrorCatalog catalog() {
        return catalog;
    }

    /**
     * Encodes an error.
     *
     * @param error the error
     * @param context what the server knows of the request
     * @return the response
     */
    ErrorResponse encode(ApiError error, EncodeContext context) {
        ErrorDescriptor descriptor = spoken(error.descriptor().orElse(null), context);
        ErrorPlans plans = plans(descriptor);
        WritePlan plan = plans.plan(context.accept());
        JsonOutput out = new JsonOutput(plan.literalSize() + error.message().length() + ROOM_FOR_VALUES);
        Writing writing = new Writing(error, descriptor, context, clock, out);
        plan.write(writing);
        return new ErrorResponse(error.status(), plans.headers().write(writing, plan, plans.vary()), out.toByteArray());
    }

    /** The error as the client's version of the catalog calls it. */
    static @Nullable ErrorDescriptor spoken(@Nullable ErrorDescriptor error, EncodeContext context) {
        String version = context.clientVersion();
        if (error == null || version == null || error.renamedIn().isEmpty()) {
            return error;
        }
        return error.withCode(error.codeIn(version));
    }

    private ErrorPlans plans(@Nullable ErrorDescriptor descriptor) {
        if (descriptor == null) {
            return unknown;
        }
        ErrorPlans known = byCode.get(descriptor.code());
        if (known != null && known.isOf(descriptor)) {
            return known;
        }
        ErrorDescriptor declared = catalog.find(descriptor.code()).orElse(null);
        if (declared == null || !ErrorPlans.same(declared.withCode(descriptor.code()), descriptor)) {
            // Errors of other catalogs are written too, but not kept: nobody knows how many there will be.
            return plansOf(descriptor);
        }
        ErrorPlans made = plansOf(descriptor);
        byCode.put(descriptor.code(), made);
        return made;
    }

    private ErrorPlans plansOf(@Nullable ErrorDescriptor error) {
        boolean own = error != null && !error.headers().isEmpty();
        HeaderWriter writer = own ? new HeaderWriter(catalog.headersOf(error), contractId) : headers;
        return new ErrorPlans(error, layouts(error), writer, translated);
    }

    /** Its own layout, and those that no error claims for itself, if they are of another media type. */
    private BodyLayout[] layouts(@Nullable ErrorDescriptor error) {
        List<BodyLayout> layouts = new ArrayList<>();
        BodyLayout own = catalog.bodyOf(error);
        layouts.add(own);
        for (BodyLayout layout : catalog.bodies()) {
            if (!isSameType(layout, own) && !claimed.contains(layout.name())) {
                layouts.add(layout);
            }
        }
        return layouts.toArray(new BodyLayout[0]);
    }

    private static boolean isSameType(BodyLayout one, BodyLayout other) {
        return MediaTypes.withoutParameters(one.mediaType())
                .equalsIgnoreCase(MediaTypes.withoutParameters(other.mediaType()));
    }
}
