package io.errorcontract.spring.client;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;

/**
 * Throws the exception of the contract for each response of status 400 or more, in Spring's {@code RestClient} (as its
 * default status handler) and {@code RestTemplate} (as its error handler). It sees neither requests nor responses of
 * {@code RestClient.exchange}: for the contract's header, for errors with a status of success, and for bodies that are
 * streamed, take {@link ApiErrorInterceptor} in its place. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ApiErrorHandler implements ResponseErrorHandler {

    private static final int FIRST_ERROR = 400;

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
        return response.getStatusCode().value() >= FIRST_ERROR;
    }

    /**
     * Throws the error.
     *
     * @throws ApiException always
     */
    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        throw CallSite.outsideOf(ApiErrorHandler.class)
                .at(codec.decode(
                        response.getStatusCode().value(), Headers.map(response.getHeaders()), response.getBody()));
    }
}
