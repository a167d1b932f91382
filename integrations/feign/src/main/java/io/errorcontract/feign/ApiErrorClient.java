package io.errorcontract.feign;

import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ApiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A client of Feign that throws the exception of the contract for each response of status 400 or more, and for each
 * other that is an error {@linkplain ErrorCodec#isError all the same}, whatever the method of the interface returns.
 * Requests say which contract is spoken if the codec was made {@link ErrorCodec#withContractHeader()}. Thread-safe if
 * the client that it wraps is.
 *
 * @since 0.1.0
 */
public final class ApiErrorClient implements Client {

    private static final int FIRST_ERROR = 400;

    private final Client delegate;
    private final ErrorCodec codec;

    private ApiErrorClient(Client delegate, ErrorCodec codec) {
        this.delegate = delegate;
        this.codec = codec;
    }

    /**
     * Wraps a client.
     *
     * @param delegate makes the calls
     * @param codec reads errors
     * @return the client
     */
    public static Client wrap(Client delegate, ErrorCodec codec) {
        return new ApiErrorClient(delegate, codec);
    }

    /**
     * Makes a call.
     *
     * @throws ApiException if the response is an error
     */
    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Response response = delegate.execute(withContractId(request), options);
        if (!codec.mayBeError(response.status(), FeignResponses.headers(response))) {
            return response;
        }
        if (response.status() >= FIRST_ERROR) {
            try (response) {
                throw located(FeignResponses.decode(codec, response));
            }
        }
        return held(response);
    }

    /** A body with a status of success is looked at, and begins again. */
    private Response held(Response response) throws IOException {
        InputStream rest = FeignResponses.body(response);
        byte[] begun;
        try {
            // One byte beyond the limit tells the reader that there was more.
            begun = rest.readNBytes((int) Math.min(Integer.MAX_VALUE, codec.bodyLimit() + 1L));
        } catch (IOException e) {
            response.close();
            throw e;
        }
        Map<String, List<String>> headers = FeignResponses.headers(response);
        if (codec.isError(response.status(), headers, begun)) {
            try (response) {
                throw located(codec.decode(response.status(), headers, begun));
            }
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begun), rest);
        Integer length =
                response.body() == null ? Integer.valueOf(0) : response.body().length();
        return response.toBuilder().body(whole, length).build();
    }

    private static ApiException located(ApiException error) {
        return CallSite.outsideOf(ApiErrorClient.class).at(error);
    }

    private Request withContractId(Request request) {
        return codec.contractId()
                .filter(contractId ->
                        request.headers().keySet().stream().noneMatch(ContractId.HEADER::equalsIgnoreCase))
                .map(contractId -> withContractId(request, contractId))
                .orElse(request);
    }

    private static Request withContractId(Request request, ContractId contractId) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put(ContractId.HEADER, List.of(contractId.toString()));
        RequestTemplate template = request.requestTemplate();
        return Request.create(
                request.httpMethod(), request.url(), headers, request.body(), request.charset(), template);
    }
}
