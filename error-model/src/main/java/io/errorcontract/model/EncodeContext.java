package io.errorcontract.model;

import io.errorcontract.contract.ContractId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server knows of the request when it writes an error; it fills in what the exception itself does not say. Made
 * of {@link #EMPTY} by adding what is known; the canonical constructor grows with what the codec can use.
 *
 * @param requestId the id of the request, or {@code null}
 * @param operation the operation that failed, or {@code null}
 * @param timestamp when it happened, or {@code null} for now, where the body asks
 * @param accept the request's {@code Accept} header (RFC 9110, section 12.5.1), or {@code null} for anything
 * @param acceptLanguage the request's {@code Accept-Language} header (RFC 9110, section 12.5.4), or {@code null} for
 *     the catalog's own language
 * @param clientVersion the version of the catalog that the client speaks, or {@code null} if it does not say; an older
 *     client gets the codes that it knows
 * @param method the HTTP method of the request, or {@code null}
 * @param path the path of the request without its query, or {@code null}
 * @param instance a URI reference of this occurrence of the error, or {@code null} for the path of the request
 * @since 0.1.0
 */
public record EncodeContext(
        @Nullable String requestId,
        @Nullable String operation,
        @Nullable Instant timestamp,
        @Nullable String accept,
        @Nullable String acceptLanguage,
        @Nullable String clientVersion,
        @Nullable String method,
        @Nullable String path,
        @Nullable String instance) {

    /** Knows nothing. */
    public static final EncodeContext EMPTY = new EncodeContext(null, null, null, null, null, null, null, null, null);

    /**
     * Knows the id of the request alone.
     *
     * @param requestId the id, or {@code null}
     * @return the context
     */
    public static EncodeContext ofRequestId(@Nullable String requestId) {
        return EMPTY.withRequestId(requestId);
    }

    /**
     * Makes the same context of another request.
     *
     * @param value the id of the request, or {@code null}
     * @return the context
     */
    public EncodeContext withRequestId(@Nullable String value) {
        return new EncodeContext(
                value, operation, timestamp, accept, acceptLanguage, clientVersion, method, path, instance);
    }

    /**
     * Makes the same context of another operation.
     *
     * @param value the operation that failed, or {@code null}
     * @return the context
     */
    public EncodeContext withOperation(@Nullable String value) {
        return new EncodeContext(
                requestId, value, timestamp, accept, acceptLanguage, clientVersion, method, path, instance);
    }

    /**
     * Makes the same context at another time.
     *
     * @param value when it happened, or {@code null} for now
     * @return the context
     */
    public EncodeContext withTimestamp(@Nullable Instant value) {
        return new EncodeContext(
                requestId, operation, value, accept, acceptLanguage, clientVersion, method, path, instance);
    }

    /**
     * Makes the same context for a client that accepts other media types.
     *
     * @param value the request's {@code Accept} header, or {@code null} for anything
     * @return the context
     */
    public EncodeContext withAccept(@Nullable String value) {
        return new EncodeContext(
                requestId, operation, timestamp, value, acceptLanguage, clientVersion, method, path, instance);
    }

    /**
     * Makes the same context for a client that accepts other languages.
     *
     * @param value the request's {@code Accept-Language} header, or {@code null} for the catalog's own language
     * @return the context
     */
    public EncodeContext withAcceptLanguage(@Nullable String value) {
        return new EncodeContext(requestId, operation, timestamp, accept, value, clientVersion, method, path, instance);
    }

    /**
     * Makes the same context for a client of a version.
     *
     * @param version the version of the catalog that the client speaks, for example that of the {@link ContractId} in
     *     its request, or {@code null} if it does not say
     * @return the context
     */
    public EncodeContext forClient(@Nullable String version) {
        return new EncodeContext(
                requestId, operation, timestamp, accept, acceptLanguage, version, method, path, instance);
    }

    /**
     * Makes the same context of another request line, which bodies with {@code $method}, {@code $path} and
     * {@code $instance} show.
     *
     * @param ofMethod the HTTP method of the request, or {@code null}
     * @param ofPath its path without the query, as the client sent it, or {@code null}
     * @return the context
     */
    public EncodeContext withRequest(@Nullable String ofMethod, @Nullable String ofPath) {
        return new EncodeContext(
                requestId, operation, timestamp, accept, acceptLanguage, clientVersion, ofMethod, ofPath, instance);
    }

    /**
     * Makes the same context of another occurrence.
     *
     * @param value a URI reference of this occurrence of the error (RFC 9457, section 3.1.5), or {@code null} for the
     *     path of the request
     * @return the context
     */
    public EncodeContext withInstance(@Nullable String value) {
        return new EncodeContext(
                requestId, operation, timestamp, accept, acceptLanguage, clientVersion, method, path, value);
    }
}
