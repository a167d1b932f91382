package io.errorcontract.spring.client;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Throws the exception of the contract for each response of status 400 or more, and for each other that is an error
 * {@linkplain ErrorCodec#isError all the same}, as an interceptor of Spring's {@code RestClient} and
 * {@code RestTemplate}. It works with {@code retrieve}, with {@code exchange}, and for HTTP interfaces. Requests say
 * which contract is spoken if the codec was made {@link ErrorCodec#withContractHeader()}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ApiErrorInterceptor implements ClientHttpRequestInterceptor {

    private static final int FIRST_ERROR = 400;

    private final ErrorCodec codec;

    private ApiErrorInterceptor(ErrorCodec codec) {
        this.codec = codec;
    }

    /**
     * Makes an interceptor.
     *
     * @param codec reads errors
     * @return the interceptor
     */
    public static ApiErrorInterceptor of(ErrorCodec codec) {
        return new ApiErrorInterceptor(codec);
    }

    /**
     * Makes the call.
     *
     * @throws ApiException if the response is an error
     */
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        codec.contractId().ifPresent(contractId -> {
            if (request.getHeaders().getFirst(ContractId.HEADER) == null) {
                request.getHeaders().set(ContractId.HEADER, contractId.toString());
            }
        });
        ClientHttpResponse response = execution.execute(request, body);
        int status = response.getStatusCode().value();
        Map<String, List<String>> headers = Headers.map(response.getHeaders());
        if (!codec.mayBeError(status, headers)) {
            return response;
        }
        if (status >= FIRST_ERROR) {
            try (response) {
                throw located(codec.decode(status, headers, response.getBody()));
            }
        }
        return held(response, status, headers);
    }

    private static ApiException located(ApiException error) {
        return CallSite.outsideOf(ApiErrorInterceptor.class).at(error);
    }

    private ClientHttpResponse held(ClientHttpResponse response, int status, Map<String, List<String>> headers)
            throws IOException {
        HeldBackResponse held;
        try {
            held = HeldBackResponse.of(response, codec.bodyLimit());
        } catch (IOException e) {
            response.close();
            throw e;
        }
        if (codec.isError(status, headers, held.begun())) {
            try (held) {
                throw located(codec.decode(status, headers, held.begun()));
            }
        }
        return held;
    }
}
