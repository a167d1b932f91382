package io.errorcontract.http;

import io.errorcontract.testing.ClientContract;
import io.errorcontract.testing.Shop;
import io.errorcontract.testing.SuccessStatusContract;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Nested;

class ApiHttpClientTest {

    private static final HttpClient CLIENT = ApiHttpClient.wrap(HttpClient.newHttpClient(), Shop.CODEC);

    @Nested
    class Sync extends ClientContract {
        Sync() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            return CLIENT.send(request(method, uri), BodyHandlers.ofString()).body();
        }
    }

    @Nested
    class Async extends ClientContract {
        Async() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            try {
                return CLIENT.sendAsync(request(method, uri), BodyHandlers.ofString())
                        .join()
                        .body();
            } catch (CompletionException e) {
                throw (Exception) e.getCause();
            }
        }
    }

    @Nested
    class Handler extends ClientContract {
        Handler() throws IOException {}

        @Override
        protected String send(String method, URI uri) throws Exception {
            return HttpClient.newHttpClient()
                    .send(request(method, uri), ApiBodyHandler.of(Shop.CODEC, BodyHandlers.ofString()))
                    .body()
                    .get();
        }

        @Override
        protected boolean hearsOfBrokenBodies() {
            return false;
        }
    }

    @Nested
    class WithStatusOfSuccess extends SuccessStatusContract {
        private final HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), CODEC);

        WithStatusOfSuccess() throws IOException {}

        @Override
        protected String get(URI uri) throws Exception {
            return client.send(request("GET", uri), BodyHandlers.ofString()).body();
        }
    }

    @Nested
    class Streamed extends SuccessStatusContract {
        private final HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), CODEC);

        Streamed() throws IOException {}

        @Override
        protected String get(URI uri) throws Exception {
            try (InputStream body = client.send(request("GET", uri), BodyHandlers.ofInputStream())
                    .body()) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static HttpRequest request(String method, URI uri) {
        return HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .build();
    }
}
