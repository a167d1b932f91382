package io.errorcontract.rest.client;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks the responses of a Jakarta REST client. Where the client is asked for an entity of a type, as in
 * {@code get(Sandbox.class)}, it throws exceptions of its own: ask it for the {@link Response}, and read the entity of
 * what {@link #check} returns.
 *
 * @since 0.1.0
 */
public final class RestResponses {

    private static final int FIRST_ERROR = 400;

    private RestResponses() {}

    /**
     * Checks a response.
     *
     * @param response the response; if it is an error, it is closed
     * @param codec reads errors
     * @return the same response, if it is not an error
     * @throws ApiException if its status is 400 or more, or it is an error {@linkplain ErrorCodec#isError all the same}
     * @throws jakarta.ws.rs.ProcessingException if a body with a status of success, which may be an error, breaks off
     */
    public static Response check(Response response, ErrorCodec codec) {
        int status = response.getStatus();
        Map<String, List<String>> headers = headers(response);
        if (!codec.mayBeError(status, headers)) {
            return response;
        }
        if (status < FIRST_ERROR) {
            response.bufferEntity();
            byte[] body = response.hasEntity() ? response.readEntity(byte[].class) : new byte[0];
            if (!codec.isError(status, headers, body)) {
                return response;
            }
        }
        try (response) {
            throw CallSite.outsideOf(RestResponses.class).at(decode(response, codec));
        }
    }

    static ApiException decode(Response response, ErrorCodec codec) {
        InputStream body =
                response.hasEntity() ? response.readEntity(InputStream.class) : InputStream.nullInputStream();
        return codec.decode(response.getStatus(), headers(response), body);
    }

    private static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.getStringHeaders());
        return headers;
    }
}
