package io.errorcontract.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that hangs up on the first request of each method, and echoes every other. */
class RetryingHttpClientTest {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final VirtualClock clock = new VirtualClock();
    private final HttpClient client = RetryingHttpClient.wrap(
            HttpClient.newHttpClient(), Retrier.builder().clock(clock).build());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + body);
            if (requests.size() == 1) {
                exchange.close();
                return;
            }
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsAnIdempotentRequestAgainWithItsBody() throws Exception {
        HttpResponse<String> response = client.send(put("hello"), BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("hello");
        assertThat(requests).containsExactly("PUT hello", "PUT hello");
        assertThat(clock.seconds()).hasSize(1);
    }

    @Test
    void sendsItAgainWithoutAThread() {
        HttpResponse<String> response =
                client.sendAsync(put("hello"), BodyHandlers.ofString()).join();

        assertThat(response.body()).isEqualTo("hello");
        assertThat(requests).containsExactly("PUT hello", "PUT hello");
    }

    @Test
    void doesNotSendAWriteAgain() {
        HttpRequest post = request().POST(BodyPublishers.ofString("hello")).build();

        assertThatThrownBy(() -> client.send(post, BodyHandlers.ofString())).isInstanceOf(IOException.class);
        assertThat(requests).containsExactly("POST hello");
    }

    @Test
    void doesNotSendAWriteAgainWithoutAThread() {
        HttpRequest post = request().POST(BodyPublishers.ofString("hello")).build();

        assertThatThrownBy(() -> client.sendAsync(post, BodyHandlers.ofString()).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(requests).containsExactly("POST hello");
    }

    @Test
    void sendsAWriteWithAKeyOfIdempotencyAgain() throws Exception {
        HttpRequest post = request()
                .header("idempotency-key", "8e03978e")
                .POST(BodyPublishers.ofString("hello"))
                .build();

        assertThat(client.send(post, BodyHandlers.ofString()).body()).isEqualTo("hello");
        assertThat(requests).containsExactly("POST hello", "POST hello");
    }

    @Test
    void givesAWriteAKeyIfTheAuthorSaysSo() throws Exception {
        List<String> keys = new CopyOnWriteArrayList<>();
        server.removeContext("/");
        server.createContext("/", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            if (keys.size() > 1) {
                exchange.sendResponseHeaders(204, -1);
            }
            exchange.close();
        });
        AtomicInteger next = new AtomicInteger();
        HttpClient keyed = RetryingHttpClient.builder(
                        HttpClient.newHttpClient(),
                        Retrier.builder().clock(clock).build())
                .idempotencyKeys(() -> "key " + next.incrementAndGet())
                .build();
        HttpRequest post = request().POST(BodyPublishers.ofString("hello")).build();

        keyed.send(post, BodyHandlers.discarding());
        keyed.send(post, BodyHandlers.discarding());
        keyed.send(request().GET().build(), BodyHandlers.discarding());
        keyed.send(
                request()
                        .header("Idempotency-Key", "own")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());

        assertThat(keys).containsExactly("key 1", "key 1", "key 2", "null", "own");
    }

    /** Keeps what it is told as a line each. */
    private static final class Lines implements CallListener {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void sending(HttpRequest request, int attempt) {
            lines.add(attempt + " sending " + request.method());
        }

        @Override
        public void received(HttpRequest request, int attempt, HttpResponse<?> response, Duration elapsed) {
            assertThat(elapsed).isGreaterThanOrEqualTo(Duration.ZERO);
            lines.add(attempt + " received " + response.statusCode());
        }

        @Override
        public void failed(HttpRequest request, int attempt, Throwable failure, Duration elapsed) {
            assertThat(elapsed).isGreaterThanOrEqualTo(Duration.ZERO);
            lines.add(attempt + " failed: " + (failure instanceof IOException));
        }

        @Override
        public void retrying(HttpRequest request, RetryEvent event) {
            lines.add(event.attempt() + " retrying " + request.method());
        }
    }

    @Test
    void oneListenerHearsOfRequestsResponsesAndRetries() throws Exception {
        Lines heard = new Lines();
        HttpClient told = RetryingHttpClient.builder(
                        HttpClient.newHttpClient(),
                        Retrier.builder().clock(clock).build())
                .listener(heard)
                .build();

        told.send(put("hello"), BodyHandlers.ofString());
        told.sendAsync(put("again"), BodyHandlers.ofString()).join();

        assertThat(heard.lines)
                .containsExactly(
                        "1 sending PUT",
                        "1 failed: true",
                        "1 retrying PUT",
                        "2 sending PUT",
                        "2 received 200",
                        "1 sending PUT",
                        "1 received 200");
    }

    @Test
    void oneListenerHearsOfThemWithoutAThread() {
        Lines heard = new Lines();
        HttpClient told = RetryingHttpClient.builder(
                        HttpClient.newHttpClient(),
                        Retrier.builder().clock(clock).build())
                .listener(heard)
                .build();

        told.sendAsync(put("hello"), BodyHandlers.ofString()).join();

        assertThat(heard.lines)
                .containsExactly(
                        "1 sending PUT", "1 failed: true", "1 retrying PUT", "2 sending PUT", "2 received 200");
    }

    @Test
    void theAttemptUnderWayEndsAtTheDeadline() {
        server.removeContext("/");
        Semaphore ended = new Semaphore(0);
        server.createContext("/", exchange -> {
            ended.acquireUninterruptibly();
            exchange.close();
        });
        HttpClient bounded = RetryingHttpClient.wrap(
                HttpClient.newHttpClient(),
                Retrier.builder().deadline(Duration.ofMillis(50)).build());

        assertThatThrownBy(() -> bounded.send(request().build(), BodyHandlers.discarding()))
                .isInstanceOf(HttpTimeoutException.class);
        ended.release();
    }

    /** The future that the caller holds may be completed by others than the retrier. */
    @Test
    void sendsNothingOnceTheCallerHasGivenUp() {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        RetryClock held = new RetryClock() {
            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public void sleep(Duration delay) {
                throw new AssertionError("no thread waits");
            }

            @Override
            public CompletableFuture<Void> after(Duration delay) {
                waiting.complete(null);
                return wait;
            }
        };
        HttpClient patient = RetryingHttpClient.wrap(
                HttpClient.newHttpClient(), Retrier.builder().clock(held).build());

        CompletableFuture<HttpResponse<String>> call = patient.sendAsync(put("hello"), BodyHandlers.ofString());
        waiting.join();
        call.orTimeout(1, TimeUnit.MILLISECONDS);

        assertThatThrownBy(call::join).hasCauseInstanceOf(TimeoutException.class);
        assertThat(wait).isCancelled();
        assertThat(requests).containsExactly("PUT hello");
    }

    private HttpRequest put(String body) {
        return request().PUT(BodyPublishers.ofString(body)).build();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }
}
