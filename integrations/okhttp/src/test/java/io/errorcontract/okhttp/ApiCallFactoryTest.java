package io.errorcontract.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApiCallFactoryTest {

    private static final Call.Factory CALLS = ApiCallFactory.wrap(new OkHttpClient(), Shop.CODEC);

    @Nested
    class Sync extends ClientContract {
        Sync() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            try (Response response = CALLS.newCall(request(method, uri)).execute()) {
                return response.body().string();
            }
        }
    }

    @Nested
    class Async extends ClientContract {
        Async() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            CompletableFuture<String> result = new CompletableFuture<>();
            CALLS.newCall(request(method, uri)).enqueue(new Callback() {
                @Override
                public void onResponse(Call call, Response response) throws IOException {
                    result.complete(response.body().string());
                }

                @Override
                public void onFailure(Call call, IOException failure) {
                    result.completeExceptionally(failure instanceof ApiIOException api ? api.error() : failure);
                }
            });
            try {
                return result.join();
            } catch (CompletionException e) {
                throw (Exception) e.getCause();
            }
        }

        @Override
        protected boolean decodesInTheCallersThread() {
            return false;
        }
    }

    @Test
    void theRestOfACallIsTheDelegates() {
        Request request = request("GET", URI.create("http://127.0.0.1:1/"));
        Call call = CALLS.newCall(request);

        call.cancel();

        assertThat(call.isCanceled()).isTrue();
        assertThat(call.isExecuted()).isFalse();
        assertThat(call.request()).isEqualTo(request);
        assertThat(call.clone().isCanceled()).isFalse();
    }

    private static Request request(String method, URI uri) {
        return new Request.Builder().url(uri.toString()).method(method, null).build();
    }
}
