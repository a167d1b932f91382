package io.errorcontract.examples.loopback;

import io.errorcontract.model.ApiException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What arrived at the client.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the bytes of the body
 * @param exception what they were decoded to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Delivery(int status, HttpHeaders headers, byte[] body, ApiException exception) {

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
