package io.errorcontract.internal.write;

import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.text.MediaTypes;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The plans of one error, one for each representation that it has; each is made when it is first asked for. */
final class ErrorPlans {

    private final @Nullable ErrorDescriptor error;
    private final BodyLayout[] layouts;
    private final String[] mediaTypes;
    private final HeaderWriter headers;
    private final @Nullable String vary;
    private final AtomicReferenceArray<@Nullable WritePlan> plans;

    /**
     * Makes the plans.
     *
     * @param error the error, or {@code null} for all that the catalog does not know
     * @param layouts the layouts that it can be written in, its own one first
     * @param headers writes its headers
     * @param translated whether the language of a response depends on the request
     */
    ErrorPlans(@Nullable ErrorDescriptor error, BodyLayout[] layouts, HeaderWriter headers, boolean translated) {
        this.error = error;
        this.layouts = layouts;
        this.headers = headers;
        this.mediaTypes = new String[layouts.length];
        for (int i = 0; i < layouts.length; i++) {
            mediaTypes[i] = MediaTypes.withoutParameters(layouts[i].mediaType());
        }
        this.vary = vary(translated);
        this.plans = new AtomicReferenceArray<>(layouts.length);
    }

    HeaderWriter headers() {
        return headers;
    }

    /** Whether these are the plans of this very error, and not of one of the same code from another version. */
    boolean isOf(@Nullable ErrorDescriptor other) {
        return same(error, other);
    }

    @SuppressWarnings("ReferenceEquality") // Nearly always the same, and a record's first own comparison costs 40 ms.
    static boolean same(@Nullable ErrorDescriptor one, @Nullable ErrorDescriptor other) {
        return one == other || Objects.equals(one, other);
    }

    private @Nullable String vary(boolean translated) {
        StringJoiner names = new StringJoiner(", ");
        if (layouts.length > 1) {
            names.add("Accept");
        }
        if (translated) {
            names.add("Accept-Language");
        }
        if (error != null && !error.renamedIn().isEmpty()) {
            names.add(ContractId.HEADER);
        }
        return names.length() == 0 ? null : names.toString();
    }

    /**
     * What a cache has to look at before it gives a response to another client (RFC 9110, section 12.5.5): its choice
     * of a layout or a language, and the version of the contract, by which it knows an error that was renamed. Null if
     * every client gets the same.
     */
    @Nullable
    String vary() {
        return vary;
    }

    WritePlan plan(@Nullable String accept) {
        int i = Accept.choose(accept, mediaTypes);
        WritePlan plan = plans.get(i);
        if (plan == null) {
            // Two threads may make it at once; either result will do.
            plan = PlanCompiler.compile(error, layouts[i]);
            plans.set(i, plan);
        }
        return plan;
    }
}
