package io.errorcontract.examples.loopback;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.util.List;
import java.util.Map;

/** The two directions of a generated façade such as {@code PandaStackErrors}. */
public record Contract(Encoder encoder, Decoder decoder) {

    /** Makes the response for an exception that a server threw. */
    @FunctionalInterface
    public interface Encoder {
        /** Makes the response. */
        ErrorResponse encode(ApiException exception, EncodeContext context);
    }

    /** Makes the exception for a response that a client received. */
    @FunctionalInterface
    public interface Decoder {
        /** Creates the exception. */
        ApiException decode(int status, Map<String, List<String>> headers, byte[] body);
    }
}
