package io.errorcontract.retry;

import io.errorcontract.model.ApiError;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a call can be made twice without harm.
 *
 * @since 0.1.0
 */
public enum Idempotency {
    /** To make it twice is to make it once, by its method, by its key of idempotency, or by the caller's word. */
    IDEMPOTENT,
    /** It may take effect each time that it is made. */
    NOT_IDEMPOTENT;

    /** The header by which a server knows a repeated request again (draft-ietf-httpapi-idempotency-key-header). */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    /**
     * Tells by the method alone.
     *
     * @param method an HTTP method, in any case
     * @return {@link #IDEMPOTENT} for the methods that RFC 9110, section 9.2.2, calls so
     */
    public static Idempotency ofMethod(String method) {
        return IDEMPOTENT_METHODS.contains(method.toUpperCase(Locale.ROOT)) ? IDEMPOTENT : NOT_IDEMPOTENT;
    }

    /**
     * Tells by the method, or by a key of idempotency.
     *
     * @param request the request
     * @return {@link #IDEMPOTENT} if its method is, or if it has the header {@value #IDEMPOTENCY_KEY}
     */
    public static Idempotency of(HttpRequest request) {
        boolean keyed = request.headers().firstValue(IDEMPOTENCY_KEY).isPresent();
        return keyed ? IDEMPOTENT : ofMethod(request.method());
    }

    /**
     * Whether a call of this kind may follow on an error. One that is not idempotent may only if the API itself
     * declares the error retryable, in its catalog or in the response; that a 429 or 503 names a time to come back is
     * not enough.
     */
    boolean mayFollow(ApiError error) {
        return this == IDEMPOTENT || error.retryable().orElse(false);
    }
}
