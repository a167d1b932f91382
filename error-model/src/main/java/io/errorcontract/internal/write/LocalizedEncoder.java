package io.errorcontract.internal.write;

import io.errorcontract.contract.ContractId;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes errors as responses, in the language that a request asks for. Thread-safe. */
public final class LocalizedEncoder {

    private static final String CONTENT_LANGUAGE = "Content-Language";

    private final ErrorCatalog catalog;
    private final InstantSource clock;
    private final @Nullable ContractId contractId;
    private final List<String> languages = new ArrayList<>();
    private final ErrorEncoder own;
    private final Map<String, ErrorEncoder> others = new ConcurrentHashMap<>();

    /**
     * Makes an encoder.
     *
     * @param catalog the contract
     * @param clock tells the present moment, for bodies that ask for it
     * @param sendsContractId whether responses say which contract they keep to
     */
    public LocalizedEncoder(ErrorCatalog catalog, InstantSource clock, boolean sendsContractId) {
        this.catalog = catalog;
        this.clock = clock;
        this.contractId = sendsContractId ? catalog.contractId() : null;
        languages.add(catalog.locale());
        languages.addAll(catalog.translations().languages());
        this.own = new ErrorEncoder(catalog, clock, contractId, languages.size() > 1);
    }

    /**
     * Encodes an error.
     *
     * @param error the error
     * @param context what the server knows of the request
     * @return the response
     */
    public ErrorResponse encode(ApiError error, EncodeContext context) {
        if (languages.size() == 1) {
            return own.encode(error, context);
        }
        String language = AcceptLanguage.choose(context.acceptLanguage(), languages);
        ErrorDescriptor descriptor = error.descriptor().orElse(null);
        if (language.equals(catalog.locale()) || descriptor == null) {
            return in(catalog.locale(), own.encode(error, context));
        }
        ErrorEncoder other =
                others.computeIfAbsent(language, tag -> new ErrorEncoder(catalog.in(tag), clock, contractId, true));
        ErrorDescriptor translated = other.catalog().find(descriptor.code()).orElse(descriptor);
        boolean said = !translated.message().equals(descriptor.message());
        ApiError first = translate(error, descriptor, translated);
        return in(said ? language : catalog.locale(), other.encode(withOthers(first, error, other.catalog()), context));
    }

    private static ApiError withOthers(ApiError translated, ApiError error, ErrorCatalog catalog) {
        if (error.others().isEmpty()) {
            return translated;
        }
        List<ApiError> others = new ArrayList<>();
        for (ApiError other : error.others()) {
            ErrorDescriptor from = other.descriptor().orElse(null);
            ErrorDescriptor to = from == null ? null : catalog.find(from.code()).orElse(from);
            others.add(from == null || to == null ? other : translate(other, from, to));
        }
        return translated.withOthers(others);
    }

    /** The same occurrence with the texts of another language; what a program has said in words of its own stays. */
    private static ApiError translate(ApiError error, ErrorDescriptor from, ErrorDescriptor to) {
        ApiErrorBuilder builder = ApiError.builder(to)
                .status(error.status())
                .requestId(error.requestId().orElse(null))
                .timestamp(error.timestamp().orElse(null))
                .operation(error.operation().orElse(null))
                .documentation(error.documentation().orElse(null))
                .retryable(error.retryable().orElse(null))
                .retryAfter(error.retryAfter().orElse(null))
                .violations(error.violations());
        for (int i = 0; i < to.parameters().size(); i++) {
            builder.value(i, error.value(i));
        }
        if (!error.message().equals(from.message().format(error::value))) {
            builder.message(error.message());
        }
        String declared = from.suggestion() == null
                ? null
                : from.suggestion().resolve(error::value).orElse(null);
        error.suggestion().filter(suggestion -> !suggestion.equals(declared)).ifPresent(builder::suggestion);
        return builder.build();
    }

    private static ErrorResponse in(String language, ErrorResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.putIfAbsent(CONTENT_LANGUAGE, language);
        return new ErrorResponse(response.status(), headers, response.body());
    }
}
