package io.errorcontract.spring.client;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ApiException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fails with the exception of the contract for each response of status 400 or more, and for each other that is an error
 * {@linkplain ErrorCodec#isError all the same}, as a filter of Spring's {@code WebClient}. Requests say which contract
 * is spoken if the codec was made {@link ErrorCodec#withContractHeader()}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ApiErrorFilter implements ExchangeFilterFunction {

    private static final int FIRST_ERROR = 400;

    private final ErrorCodec codec;

    private ApiErrorFilter(ErrorCodec codec) {
        this.codec = codec;
    }

    /**
     * Makes a filter.
     *
     * @param codec reads errors
     * @return the filter
     */
    public static ApiErrorFilter of(ErrorCodec codec) {
        return new ApiErrorFilter(codec);
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return next.exchange(withContractId(request)).flatMap(this::checked);
    }

    private Mono<ClientResponse> checked(ClientResponse response) {
        int status = response.statusCode().value();
        Map<String, List<String>> headers = Headers.map(response.headers().asHttpHeaders());
        if (status >= FIRST_ERROR) {
            return failure(response, headers).flatMap(Mono::error);
        }
        return codec.mayBeError(status, headers) ? held(response, headers) : Mono.just(response);
    }

    /** A response that is known for a success only when its body is whole. */
    private Mono<ClientResponse> held(ClientResponse response, Map<String, List<String>> headers) {
        int status = response.statusCode().value();
        return response.bodyToFlux(DataBuffer.class)
                .collect(ByteArrayOutputStream::new, ApiErrorFilter::append)
                .flatMap(collected -> {
                    byte[] body = collected.toByteArray();
                    return codec.isError(status, headers, body)
                            ? Mono.error(codec.decode(status, headers, body))
                            : Mono.just(response.mutate()
                                    .body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)))
                                    .build());
                });
    }

    private ClientRequest withContractId(ClientRequest request) {
        Optional<ContractId> contractId = codec.contractId();
        return contractId.isEmpty() || request.headers().getFirst(ContractId.HEADER) != null
                ? request
                : ClientRequest.from(request)
                        .header(ContractId.HEADER, contractId.get().toString())
                        .build();
    }

    private Mono<ApiException> failure(ClientResponse response, Map<String, List<String>> headers) {
        // One byte beyond the limit tells the reader that there was more.
        return DataBufferUtils.takeUntilByteCount(response.bodyToFlux(DataBuffer.class), codec.bodyLimit() + 1L)
                // A body that breaks off is as good as what came of it.
                .onErrorComplete()
                .collect(ByteArrayOutputStream::new, ApiErrorFilter::append)
                .map(body -> codec.decode(response.statusCode().value(), headers, body.toByteArray()));
    }

    private static void append(ByteArrayOutputStream body, DataBuffer buffer) {
        byte[] part = new byte[buffer.readableByteCount()];
        buffer.read(part);
        DataBufferUtils.release(buffer);
        body.writeBytes(part);
    }
}
