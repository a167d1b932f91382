package io.errorcontract.examples.loopback;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as an API's page documents it: what a server throws, and what then goes over the wire.
 *
 * @param exception what the server throws
 * @param context what the server knows of the request
 * @param status the HTTP status
 * @param headers the headers that have to be there
 * @param json the body; white space does not count, order does
 */
public record Documented(
        ApiException exception, EncodeContext context, int status, Map<String, String> headers, String json) {

    /** An error thrown where nothing is known of the request. */
    public static Documented error(ApiException exception, int status, String json) {
        return new Documented(exception, EncodeContext.EMPTY, status, Map.of(), json);
    }

    /** The same, where the server knows something of the request. */
    public Documented in(EncodeContext known) {
        return new Documented(exception, known, status, headers, json);
    }

    /** The same, with a header that has to be there. */
    public Documented with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Documented(exception, context, status, more, json);
    }

    @Override
    public String toString() {
        return exception.code() + ": " + exception.getMessage();
    }
}
