package io.errorcontract.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

/**
 * An error as it goes over the wire.
 *
 * @since 0.1.0
 */
public final class ErrorResponse {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Makes a response; takes map and array as they are, so the caller must not change them afterwards.
     *
     * @param status the HTTP status
     * @param headers the headers, {@code Content-Type} among them
     * @param body the bytes of the body
     */
    public ErrorResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers, {@code Content-Type} among them, in the order of the catalog; unmodifiable. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The bytes of the body, UTF-8; the array is the response's own and must not be changed. */
    public byte[] body() {
        return body;
    }

    /** The body as text. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
