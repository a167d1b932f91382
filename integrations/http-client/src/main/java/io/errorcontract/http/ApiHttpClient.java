package io.errorcontract.http;

import io.errorcontract.codec.CallSite;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ContractId;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HttpClient} whose calls fail with the exceptions of the contract: {@code send} throws an
 * {@link ApiException}, the futures of {@code sendAsync} complete with one, if the status is 400 or more, or the
 * response is an error {@linkplain ErrorCodec#isError all the same}. The handler that a call is made with sees
 * successes alone. Requests say which contract is spoken if the codec was made {@link ErrorCodec#withContractHeader()}.
 *
 * @since 0.1.0
 */
public final class ApiHttpClient extends ForwardingHttpClient {

    private final ErrorCodec codec;

    private ApiHttpClient(HttpClient delegate, ErrorCodec codec) {
        super(delegate);
        this.codec = codec;
    }

    /**
     * Wraps a client.
     *
     * @param delegate makes the calls; who made it closes it
     * @param codec reads errors
     * @return the client
     */
    public static HttpClient wrap(HttpClient delegate, ErrorCodec codec) {
        return new ApiHttpClient(delegate, codec);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        OneCall<T> call = new OneCall<>(codec, handler);
        try {
            return MappedResponse.of(delegate().send(withContractId(request), call));
        } catch (IOException e) {
            if (call.reason(e) instanceof ApiException error) {
                throw CallSite.outsideOf(ApiHttpClient.class).at(error);
            }
            throw e;
        } catch (ApiException e) {
            throw CallSite.outsideOf(ApiHttpClient.class).at(e);
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return sendAsync(request, handler, null);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushes) {
        OneCall<T> call = new OneCall<>(codec, handler);
        CallSite caller = CallSite.outsideOf(ApiHttpClient.class);
        CompletableFuture<HttpResponse<ApiResult<T>>> exchange =
                delegate().sendAsync(withContractId(request), call, pushes == null ? null : mapped(pushes));
        CompletableFuture<HttpResponse<T>> result = exchange.exceptionallyCompose(
                        failure -> CompletableFuture.failedFuture(call.reason(failure)))
                .thenApply(MappedResponse::of)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(located(failure, caller)));
        // Whoever cancels the result, or gives up on it by a time-out, gives up on the exchange.
        CompletableFuture<?> unused = result.whenComplete((response, failure) -> exchange.cancel(true));
        return result;
    }

    private static Throwable located(Throwable failure, CallSite caller) {
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return bare instanceof ApiException error ? caller.at(error) : bare;
    }

    /** The request that says which contract is spoken, if the codec is to say it. */
    private HttpRequest withContractId(HttpRequest request) {
        Optional<ContractId> contractId = codec.contractId();
        if (contractId.isEmpty()
                || request.headers().firstValue(ContractId.HEADER).isPresent()) {
            return request;
        }
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header(ContractId.HEADER, contractId.get().toString())
                .build();
    }

    private <T> PushPromiseHandler<ApiResult<T>> mapped(PushPromiseHandler<T> pushes) {
        return (initiating, pushed, acceptor) -> pushes.applyPushPromise(
                initiating,
                pushed,
                handler -> acceptor.apply(ApiBodyHandler.of(codec, handler)).thenApply(MappedResponse::of));
    }
}
