package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.Received;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which error a response tells of, and all that it says of it. Immutable; a decode has its own state. */
public final class ErrorDecoder {

    private static final @Nullable Object[] NO_VALUES = {};
    private static final int FIRST_ERROR = 400;

    private final ErrorCatalog catalog;
    private final ContractReader reader;
    private final InstantSource clock;
    private final ContractCheck contract;
    private final Set<Integer> successes;

    /**
     * Makes a decoder.
     *
     * @param catalog the contract
     * @param clock tells the present moment, from which dates in responses count
     */
    public ErrorDecoder(ErrorCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.reader = new ContractReader(catalog);
        this.contract = new ContractCheck(catalog);
        this.clock = clock;
        this.successes = successes(catalog);
    }

    /** A loop: the first lambda of a program costs more than the rest of a decoder. */
    private static Set<Integer> successes(ErrorCatalog catalog) {
        Set<Integer> statuses = new HashSet<>();
        for (ErrorDescriptor error : catalog.errors()) {
            if (error.status() < FIRST_ERROR) {
                statuses.add(error.status());
            }
        }
        return statuses;
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
        Body body = Body.of(bytes, contentType);
        Reading in = new BodyReader(reader, status, HeaderReader.clock(values, clock)).read(body, contentType);
        if (cut) {
            in.findings().add(Kind.BODY_TOO_LARGE, "", "longer than the limit of " + bytes.length + " bytes");
        }
        join(in);
        reader.headers().fill(values, in);
        contract.check(HeaderReader.contract(values), in.findings());
        int own = in.status(status);
        ErrorDescriptor error = identify(own, in, body);
        if (error != null && !error.headers().isEmpty()) {
            HeaderReader.fill(error.headers(), headers, in);
        }
        if (in.layout == null && error != null && body.isText()) {
            readText(error, body, in);
        }
        if (error == null) {
            ReadParameters.keepAll(in);
        } else if (error.status() != own) {
            in.findings().add(Kind.UNEXPECTED_STATUS, "", unexpected(error, own));
        }
        @Nullable Object[] parameters = error == null ? NO_VALUES : ReadParameters.values(error, in);
        if (in.hasFixedValues()) {
            FixedValues.check(error, own, in);
        }
        String message = message(error, parameters, status, contentType, in);
        List<ApiErrorBuilder> others = in.others == null ? List.of() : others(in.others, in, status, contentType);
        Received received = new Received(headers, bytes, in.extras(), in.contractViolations());
        // Apart, so that the JIT compiler sees which builder it is, and makes none at all.
        if (error == null) {
            return build(unknown(status, in).message(message), in, others, received);
        }
        return build(ApiError.builder(error).values(parameters).status(status).message(message), in, others, received);
    }

    private static String message(
            @Nullable ErrorDescriptor error,
            @Nullable Object[] parameters,
            int status,
            @Nullable String contentType,
            Reading in) {
        String message = in.text(BindingSource.MESSAGE);
        return message != null && Messages.present(message)
                ? message
                : Messages.of(error, parameters, status, contentType, in);
    }

    /** What is known of the errors after the first one, but for what the request has once. */
    private List<ApiErrorBuilder> others(
            List<Reading> readings, Reading first, int status, @Nullable String contentType) {
        List<ApiErrorBuilder> others = new ArrayList<>(readings.size());
        for (Reading in : readings) {
            in.layout = first.layout;
            in.complete = first.complete;
            join(in);
            others.add(other(in, in.status(status), contentType));
            in.inherit(first);
        }
        return others;
    }

    private ApiErrorBuilder other(Reading in, int status, @Nullable String contentType) {
        ErrorDescriptor error = identify(status, in, null);
        if (error == null) {
            ReadParameters.keepAll(in);
        } else if (in.status != null && error.status() != status) {
            in.findings().add(Kind.UNEXPECTED_STATUS, in.place(BindingSource.STATUS), unexpected(error, status));
        }
        @Nullable Object[] parameters = error == null ? NO_VALUES : ReadParameters.values(error, in);
        if (in.hasFixedValues()) {
            FixedValues.check(error, status, in);
        }
        String message = message(error, parameters, status, contentType, in);
        ApiErrorBuilder builder = error == null
                ? unknown(status, in)
                : ApiError.builder(error).values(parameters).status(status);
        return builder.message(message);
    }

    /**
     * Tells whether a response is an error: by its status, or, where the contract has errors with a status of success,
     * by the constants that the bodies of those have.
     *
     * @param status its HTTP status
     * @param headers its headers
     * @param bytes its body, as far as it was kept
     * @return whether it is
     */
    public boolean isError(int status, Map<String, List<String>> headers, byte[] bytes) {
        if (!successes.contains(status)) {
            return status >= FIRST_ERROR;
        }
        @Nullable String[] values = reader.headers().collect(headers);
        String contentType = HeaderReader.contentType(values);
        Reading in = new BodyReader(reader, status, HeaderReader.clock(values, clock))
                .read(Body.of(bytes, contentType), contentType);
        return in.layout != null && in.constants > 0 && in.wrongConstants == 0;
    }

    /**
     * Tells whether a response can be an error, before its body is there.
     *
     * @param status its HTTP status
     * @param headers its headers
     * @return whether {@link #isError} may be true
     */
    public boolean mayBeError(int status, Map<String, List<String>> headers) {
        if (!successes.contains(status)) {
            return status >= FIRST_ERROR;
        }
        String contentType = HeaderReader.contentType(reader.headers().collect(headers));
        return contentType == null || reader.has(contentType);
    }

    private static String unexpected(ErrorDescriptor error, int status) {
        return error.code() + " is declared with " + error.status() + ", not " + status;
    }

    private ApiError build(ApiErrorBuilder builder, Reading in, List<ApiErrorBuilder> others, Received received) {
        List<ApiError> built = others.isEmpty() ? List.of() : new ArrayList<>(others.size());
        for (int i = 0; i < others.size() && in.others != null; i++) {
            built.add(build(others.get(i), in.others.get(i), List.of(), received));
        }
        return builder.requestId(in.text(BindingSource.REQUEST_ID))
                .timestamp(in.timestamp)
                .operation(in.text(BindingSource.OPERATION))
                .suggestion(in.text(BindingSource.SUGGESTION))
                .documentation(in.text(BindingSource.DOCUMENTATION))
                .retryable(in.retryable)
                .retryAfter(in.retryAfter)
                .retryPolicy(catalog.retryPolicy())
                .violations(in.violations == null ? List.of() : in.violations)
                .others(built)
                .received(received)
                .build();
    }

    private void join(Reading in) {
        if (in.pieces == null) {
            return;
        }
        for (Pieces.Whole whole : in.pieces.wholes()) {
            String text = whole.text();
            if (text.isEmpty() && whole.slot().source() == BindingSource.CODE) {
                text = known(whole.present());
            }
            if (text.isEmpty()) {
                continue;
            }
            if (whole.slot().source() == BindingSource.PARAM) {
                in.params().add(whole.slot().name(), text, whole.place(), Slot.PLAIN);
            } else {
                in.text(whole.slot().source(), text);
            }
        }
    }

    /** A code of which the first parts are not there, if it is one even so. */
    private String known(String code) {
        return catalog.find(code).isPresent() ? code : "";
    }

    private @Nullable ErrorDescriptor identify(int status, Reading in, @Nullable Body body) {
        String code = in.text(BindingSource.CODE);
        if (code == null || code.isEmpty()) {
            ErrorDescriptor recognized = recognize(status, in, body);
            if (code != null) {
                in.findings().add(Kind.MISSING_CODE, in.place(BindingSource.CODE), "the code is empty");
            } else if (recognized == null && in.layout != null && in.complete) {
                in.findings().add(Kind.MISSING_CODE, in.place(BindingSource.CODE), "nothing tells which error it is");
            }
            return recognized;
        }
        ErrorDescriptor declared = catalog.find(code).orElse(null);
        if (declared == null) {
            in.findings().add(Kind.UNKNOWN_CODE, in.place(BindingSource.CODE), Codes.describe(code, catalog));
            return new Recognizer(catalog).byRule(status, in, body);
        }
        if (in.layout == null) {
            // Where a header tells the code, an empty body lacks nothing: the answer to HEAD has none.
            in.findings().drop(Kind.EMPTY_BODY);
        }
        return declared;
    }

    private @Nullable ErrorDescriptor recognize(int status, Reading in, @Nullable Body body) {
        Recognizer recognizer = new Recognizer(catalog);
        ErrorDescriptor recognized = recognizer.byRule(status, in, body);
        if (recognized == null) {
            recognized = recognizer.byProperty(in);
        }
        if (recognized != null) {
            return recognized;
        }
        if (in.layout != null) {
            return recognizer.byBody(status, in.layout, in);
        }
        String text = body != null && body.isText() ? Recognizer.text(body) : null;
        return text == null ? null : recognizer.byText(status, text, in);
    }

    /** A text that is no JSON is the message of an error that is known by it. */
    private static void readText(ErrorDescriptor error, Body body, Reading in) {
        String text = Recognizer.text(body);
        if (text == null || in.text(BindingSource.MESSAGE) != null) {
            return;
        }
        ErrorMatch rule = error.match();
        boolean matched =
                rule != null && rule.message() != null && rule.message().matches(text);
        if (matched || (Recognizer.hasWords(error) && Recognizer.readsBack(error, text, in))) {
            in.text(BindingSource.MESSAGE, text);
        }
    }

    private ApiErrorBuilder unknown(int status, Reading in) {
        String text = in.text(BindingSource.CODE);
        String code = text == null ? "" : text;
        FamilyDescriptor family = named(in.text(BindingSource.FAMILY));
        if (family == null) {
            family = catalog.familyFor(code, status).orElse(null);
        }
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
}
