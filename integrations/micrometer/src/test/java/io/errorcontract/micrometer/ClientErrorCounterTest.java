package io.errorcontract.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.http.ApiHttpClient;
import io.errorcontract.model.ApiException;
import io.errorcontract.okhttp.ApiCallFactory;
import io.errorcontract.spring.client.ApiErrorFilter;
import io.errorcontract.spring.client.ApiErrorHandler;
import io.errorcontract.testing.CannedServer;
import io.errorcontract.testing.Shop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

class ClientErrorCounterTest {

    private static final int CODES = 5;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ErrorCodec codec = Shop.CODEC.withListener(new ClientErrorCounter(registry));
    private CannedServer server;

    /** A client's wiring. */
    interface Wiring {
        Get wire(ErrorCodec codec);
    }

    /** A request. */
    interface Get {
        void send(URI uri) throws Exception;
    }

    @BeforeEach
    void start() throws IOException {
        server = CannedServer.start();
        server.answer("/fine", 200, "text/plain", "fine");
        server.answer(
                "/missing",
                404,
                "application/json",
                "{\"error\":{\"code\":\"order.not_found\",\"message\":\"Order 7 does not exist\",\"details\":{\"order_id\":\"7\"}}}");
        for (int i = 0; i < CODES; i++) {
            server.answer(
                    "/new/" + i, 409, "application/json", "{\"error\":{\"code\":\"new." + i + "\",\"message\":\"x\"}}");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Named<Wiring>> clients() {
        return Stream.of(
                Named.of("java.net.http", codec -> {
                    HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), codec);
                    return uri -> client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                }),
                Named.of("RestClient", codec -> {
                    RestClient client = RestClient.builder()
                            .requestFactory(new JdkClientHttpRequestFactory())
                            .defaultStatusHandler(ApiErrorHandler.of(codec))
                            .build();
                    return uri -> client.get().uri(uri).retrieve().body(String.class);
                }),
                Named.of("WebClient", codec -> {
                    WebClient client =
                            WebClient.builder().filter(ApiErrorFilter.of(codec)).build();
                    return uri -> client.get()
                            .uri(uri)
                            .retrieve()
                            .bodyToMono(String.class)
                            .block();
                }),
                Named.of("OkHttp", codec -> {
                    Call.Factory calls = ApiCallFactory.wrap(new OkHttpClient(), codec);
                    return uri -> calls.newCall(
                                    new Request.Builder().url(uri.toString()).build())
                            .execute()
                            .close();
                }));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void countsWhatEveryClientMeetsByWhatTheCatalogKnows(Wiring wiring) throws Exception {
        Get get = wiring.wire(codec);

        get.send(server.uri("/fine"));
        assertThat(catchThrowable(() -> get.send(server.uri("/missing")))).isInstanceOf(ApiException.class);
        assertThat(catchThrowable(() -> get.send(server.uri("/missing")))).isInstanceOf(ApiException.class);
        for (int i = 0; i < CODES; i++) {
            URI uri = server.uri("/new/" + i);
            assertThat(catchThrowable(() -> get.send(uri))).isInstanceOf(ApiException.class);
        }

        assertThat(counted()).isEqualTo(Map.of("order.not_found none 404 false", 2.0, "_OTHER none 409 true", 5.0));
    }

    @Test
    void anyNumberIsNoStatus() {
        assertThat(codec.decode(987, Map.of(), "")).isInstanceOf(ApiException.class);
        assertThat(codec.decode(986, Map.of(), "")).isInstanceOf(ApiException.class);

        assertThat(counted()).containsOnlyKeys("_OTHER none other true");
    }

    @Test
    void aCounterThatFailsHidesNoError() {
        ErrorCodec failing = Shop.CODEC.withListener(exception -> {
            throw new IllegalStateException("the registry is closed");
        });

        ApiException exception = failing.decode(404, Map.of(), "");

        assertThat(exception.status()).isEqualTo(404);
        assertThat(exception.getSuppressed()).hasSize(1);
    }

    private Map<String, Double> counted() {
        return registry.find(ClientErrorCounter.NAME).counters().stream()
                .collect(Collectors.toMap(ClientErrorCounterTest::tags, Counter::count));
    }

    private static String tags(Counter counter) {
        return Stream.of("code", "family", "status", "drift")
                .map(name -> counter.getId().getTag(name))
                .collect(Collectors.joining(" "));
    }
}
