package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.ErrorCatalog;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.FamilyDescriptor;
import io.errorcontract.model.Received;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.internal.codec.Slot;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out which error a response tells of, and all that it says of it. Immutable; a decode has its own state. */
public final class ErrorDecoder {

    private final ErrorCatalog catalog;
    private final CatalogReader reader;
    private final BodyReader bodies;

    /**
     * Makes a decoder.
     *
     * @param catalog the contract
     * @param clock tells the present moment, from which dates in responses count
     */
    public ErrorDecoder(ErrorCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.reader = new CatalogReader(catalog);
        this.bodies = new BodyReader(reader, clock);
    }

    /**
     * Decodes a response.
     *
     * @param status its HTTP status
     * @param headers its headers
     * @param bytes its body, as far as it was kept
     * @param cut whether the body was longer
     * @return the error
     */
    public ApiError decode(int status, Map<String, List<String>> headers, byte[] bytes, boolean cut) {
        @Nullable String[] values = reader.headers().collect(headers);
        String contentType = HeaderReader.contentType(values);
        Body body = new Body(bytes);
        Reading in = bodies.read(body, contentType);
        if (cut) {
            in.findings().add(Kind.BODY_TOO_LARGE, "", "longer than the limit of " + bytes.length + " bytes");
        }
        join(in);
        reader.headers().fill(values, in);
        ErrorDescriptor error = identify(status, in, body);
        ApiError.Builder builder = error == null ? unknown(status, in) : known(error, status, in);
        if (FixedValues.any(in)) {
            FixedValues.check(error, status, in);
        }
        String message = in.text(BindingSource.MESSAGE);
        return builder.message(
                        Messages.present(message) ? message : Messages.of(error, builder, status, contentType, in))
                .requestId(in.text(BindingSource.REQUEST_ID))
                .timestamp(in.timestamp)
                .operation(in.text(BindingSource.OPERATION))
                .suggestion(in.text(BindingSource.SUGGESTION))
                .documentation(in.text(BindingSource.DOCUMENTATION))
                .retryable(in.retryable)
                .retryAfter(in.retryAfter)
                .retryPolicy(catalog.retryPolicy())
                .violations(in.violations == null ? List.of() : in.violations)
                .received(new Received(headers, bytes, in.extras(), in.contractViolations()))
                .build();
    }

    private static void join(Reading in) {
        if (in.pieces == null) {
            return;
        }
        for (Pieces.Whole whole : in.pieces.wholes()) {
            String text = whole.text();
            if (text.isEmpty()) {
                continue;
            }
            if (whole.slot().source() == BindingSource.PARAM) {
                in.params().add(whole.slot().name(), text, whole.pointer(), Slot.PLAIN);
            } else {
                in.text(Slot.textIndex(whole.slot().source()), text);
            }
        }
    }

    private @Nullable ErrorDescriptor identify(int status, Reading in, Body body) {
        String code = in.text(BindingSource.CODE);
        if (code == null || code.isEmpty()) {
            return recognize(status, in, body);
        }
        ErrorDescriptor declared = catalog.find(code).orElse(null);
        if (declared == null) {
            in.findings().add(Kind.UNKNOWN_CODE, pointerOfCode(in), Codes.describe(code, catalog));
            return new Recognizer(catalog).byRule(status, in, body);
        }
        if (in.layout == null) {
            // Where a header tells the code, an empty body lacks nothing: the answer to HEAD has none.
            in.findings().drop(Kind.EMPTY_BODY);
        }
        return declared;
    }

    private @Nullable ErrorDescriptor recognize(int status, Reading in, Body body) {
        Recognizer recognizer = new Recognizer(catalog);
        ErrorDescriptor recognized = recognizer.byRule(status, in, body);
        if (recognized == null && in.layout != null) {
            recognized = recognizer.byBody(status, in.layout, in);
            if (recognized == null && in.complete) {
                in.findings().add(Kind.MISSING_CODE, pointerOfCode(in), "nothing tells which error it is");
            }
        }
        return recognized;
    }

    private static String pointerOfCode(Reading in) {
        return in.layout == null ? "" : in.layout.pointer(BindingSource.CODE);
    }

    private ApiError.Builder unknown(int status, Reading in) {
        String text = in.text(BindingSource.CODE);
        String code = text == null ? "" : text;
        FamilyDescriptor family = named(in.text(BindingSource.FAMILY));
        if (family == null) {
            family = catalog.familyFor(code, status).orElse(null);
        }
        Parameters.keepAll(in);
        return ApiError.unknown(code, status, family);
    }

    private @Nullable FamilyDescriptor named(@Nullable String id) {
        if (id != null) {
            for (FamilyDescriptor family : catalog.families()) {
                if (family.id().equals(id)) {
                    return family;
                }
            }
        }
        return null;
    }

    private static ApiError.Builder known(ErrorDescriptor error, int status, Reading in) {
        if (error.status() != status) {
            in.findings()
                    .add(
                            Kind.UNEXPECTED_STATUS,
                            "",
                            error.code() + " is declared with " + error.status() + ", not " + status);
        }
        ApiError.Builder builder = ApiError.builder(error).status(status);
        Parameters.assign(error, builder, in);
        return builder;
    }
}
