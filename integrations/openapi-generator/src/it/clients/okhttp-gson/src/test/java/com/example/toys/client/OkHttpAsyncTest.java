package com.example.toys.client;

import com.example.toys.client.model.Toy;
import com.example.toys.probe.ClientContract;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A callback gets the library's exception; the typed one is its cause, if there was a response. */
class OkHttpAsyncTest extends ClientContract {

    @Override
    protected String nameOf(String baseUri, String toyId) throws Exception {
        Toys toys = new Toys();
        new ToysApi(new ApiClient().setBasePath(baseUri)).getToyAsync(toyId, toys);
        try {
            return toys.result.get().getName();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause().getCause();
            throw cause instanceof RuntimeException typed ? typed : (Exception) e.getCause();
        }
    }

    private static final class Toys implements ApiCallback<Toy> {

        private final CompletableFuture<Toy> result = new CompletableFuture<>();

        @Override
        public void onFailure(ApiException e, int statusCode, Map<String, List<String>> responseHeaders) {
            result.completeExceptionally(e);
        }

        @Override
        public void onSuccess(Toy toy, int statusCode, Map<String, List<String>> responseHeaders) {
            result.complete(toy);
        }

        @Override
        public void onUploadProgress(long bytesWritten, long contentLength, boolean done) {}

        @Override
        public void onDownloadProgress(long bytesRead, long contentLength, boolean done) {}
    }
}
