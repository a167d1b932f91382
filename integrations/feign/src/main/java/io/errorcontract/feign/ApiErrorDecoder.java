package io.errorcontract.feign;

import feign.Response;
import feign.codec.ErrorDecoder;
import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;

/**
 * Makes the exception of the contract for each response that Feign takes for an error: all that are not 2xx. Immutable
 * and thread-safe. Feign repeats none of these calls by itself, since it repeats only what fails with its own
 * {@code RetryableException}.
 *
 * <p>For a contract that has errors with a status of success, or for requests that are to say which contract is spoken,
 * use {@link ApiErrorClient} instead.
 *
 * @since 0.1.0
 */
public final class ApiErrorDecoder implements ErrorDecoder {

    private final ErrorCodec codec;

    private ApiErrorDecoder(ErrorCodec codec) {
        this.codec = codec;
    }

    /**
     * Makes a decoder.
     *
     * @param codec reads errors
     * @return the decoder
     */
    public static ApiErrorDecoder of(ErrorCodec codec) {
        return new ApiErrorDecoder(codec);
    }

    /**
     * Reads a response.
     *
     * @param methodKey the method of the interface that was called
     * @param response the response, which the caller closes
     * @return the exception to throw
     */
    @Override
    public Exception decode(String methodKey, Response response) {
        return CallSite.outsideOf(ApiErrorDecoder.class).at(FeignResponses.decode(codec, response));
    }
}
