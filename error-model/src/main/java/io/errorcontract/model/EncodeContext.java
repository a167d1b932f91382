package io.errorcontract.model;

import io.errorcontract.contract.ContractStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server knows of the request when it writes an error; it fills in what the exception itself does not say.
 *
 * @param requestId the id of the request, or {@code null}
 * @param operation the operation that failed, or {@code null}
 * @param timestamp when it happened, or {@code null} for now, where the body asks
 * @param accept the request's {@code Accept} header (RFC 9110, section 12.5.1), or {@code null} for anything
 * @param acceptLanguage the request's {@code Accept-Language} header (RFC 9110, section 12.5.4), or {@code null} for
 *     the catalog's own language
 * @param clientVersion the version of the catalog that the client speaks, or {@code null} if it does not say; an older
 *     client gets the codes that it knows
 * @since 0.1.0
 */
public record EncodeContext(
        @Nullable String requestId,
        @Nullable String operation,
        @Nullable Instant timestamp,
        @Nullable String accept,
        @Nullable String acceptLanguage,

        @Nullable String clientVersion) {

    /** Knows nothing. */
    public static final EncodeContext EMPTY = new EncodeContext(null, null, null, null, null, null);

    /**
     * Knows the id of the request alone.
     *
     * @param requestId the id
     * @return the context
     */
    public static EncodeContext ofRequest(String requestId) {
        return new EncodeContext(requestId, null, null, null, null, null);
    }

    /**
     * Makes the same context for a client of a version.
     *
     * @param version the version of the catalog that the client speaks, for example that of the {@link ContractStamp}
     *     in its request
     * @return the context
     */
    public EncodeContext forClient(String version) {
        return new EncodeContext(requestId, operation, timestamp, accept, acceptLanguage, version);
    }

    /**
     * Knows nothing of languages.
     *
     * @param requestId the id of the request, or {@code null}
     * @param operation the operation that failed, or {@code null}
     * @param timestamp when it happened, or {@code null} for now
     * @param accept the request's {@code Accept} header, or {@code null} for anything
     */
    public EncodeContext(
            @Nullable String requestId,
            @Nullable String operation,
            @Nullable Instant timestamp,
            @Nullable String accept) {
        this(requestId, operation, timestamp, accept, null, null);
    }
}
