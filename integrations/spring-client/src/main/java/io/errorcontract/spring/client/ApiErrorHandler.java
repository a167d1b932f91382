package io.errorcontract.spring.client;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;

/**
 * Throws the exception of the contract for each response of status 400 or more, in Spring's {@code RestClient} (as its
 * default status handler) and {@code RestTemplate} (as its error handler). It does not see requests: to say which
 * contract is spoken, give a {@code RestClient} the codec's {@link ErrorCodec#contractHeader()} as the default header
 * {@value io.errorcontract.contract.ContractStamp#HEADER}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ApiErrorHandler implements ResponseErrorHandler {

    private final ErrorCodec codec;

    private ApiErrorHandler(ErrorCodec codec) {
        this.codec = codec;
    }

    /**
     * Makes a handler.
     *
     * @param codec reads errors
     * @return the handler
     */
    public static ApiErrorHandler of(ErrorCodec codec) {
        return new ApiErrorHandler(codec);
    }

    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().isError();
    }

    /**
     * Throws the error.
     *
     * @throws ApiException always
     */
    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        throw codec.decode(response.getStatusCode().value(), Headers.map(response.getHeaders()), response.getBody());
    }
}
