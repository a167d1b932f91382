package io.errorcontract.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.server.ErrorListener;
import io.errorcontract.server.micrometer.ErrorCounter;
import io.errorcontract.server.opentelemetry.SpanErrorType;
import io.errorcontract.spring.boot.telemetry.MetricsErrorContractAutoConfiguration;
import io.errorcontract.spring.boot.telemetry.TracesErrorContractAutoConfiguration;
import io.errorcontract.testing.Shop;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What is counted and logged of errors, with all that Spring Boot itself configures. */
@ExtendWith(OutputCaptureExtension.class)
class TelemetryTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void errorsAreCountedByWhatTheCatalogKnows(WebApplicationType type) throws Exception {
        try (var server = SpringServers.run(type, sources(type))) {
            for (int i = 2; i < 12; i++) {
                get(server, "/orders/" + i);
            }
            get(server, "/bug");
            get(server, "/gone");

            assertThat(counted(server))
                    .isEqualTo(
                            Map.of("order.not_found none 404", 10.0, "internal none 500", 1.0, "_OTHER none 410", 1.0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void observationsOfRequestsHaveTheTypeOfTheError(WebApplicationType type) throws Exception {
        try (var server = SpringServers.run(type, sources(type))) {
            get(server, "/orders/1");
            get(server, "/orders/7");
            get(server, "/bug");

            assertThat(observed(server, 3))
                    .containsExactlyInAnyOrder("200 none", "404 order.not_found", "500 internal");
        }
    }

    /** In each of them, a key that is written twice makes Spring Boot lose the event. */
    @ParameterizedTest
    @ValueSource(strings = {"ecs", "gelf", "logstash"})
    void logsAreStructured(String format, CapturedOutput output) throws Exception {
        try (var server = SpringServers.run(
                WebApplicationType.SERVLET,
                sources(WebApplicationType.SERVLET),
                "--logging.structured.format.console=" + format,
                "--logging.level.io.errorcontract.errors=debug")) {
            get(server, "/orders/7");
            get(server, "/payment");
            get(server, "/bug");
        }

        List<Map<String, String>> events = output.getOut()
                .lines()
                .filter(line -> line.startsWith("{") && line.contains("error_code"))
                .map(TelemetryTest::scalars)
                .toList();
        assertThat(events)
                .extracting(event -> event.get("error_code"))
                .containsExactly("order.not_found", "payment.refused", "internal");
        assertThat(events.get(0))
                .containsEntry("error_status", "404")
                .containsEntry("order_id", "7")
                .containsEntry("request_id", "req_test");
        assertThat(events.get(1)).containsEntry("reason", "expired").doesNotContainKey("card_number");
        assertThat(output.getOut()).contains("hunter2").doesNotContain("4111 1111");
    }

    @Test
    void withoutMicrometerAndOpenTelemetryThereIsNothingToTell() {
        runner().withClassLoader(new FilteredClassLoader(MeterRegistry.class, Span.class))
                .run(context -> assertThat(context).doesNotHaveBean(ErrorListener.class));
    }

    @Test
    void withoutARegistryThereIsNothingToCount() {
        runner().run(context ->
                assertThat(context).hasSingleBean(SpanErrorType.class).doesNotHaveBean(ErrorCounter.class));
    }

    private static WebApplicationContextRunner runner() {
        return new WebApplicationContextRunner()
                .withBean(ErrorCodec.class, () -> Shop.CODEC)
                .withConfiguration(AutoConfigurations.of(
                        ErrorContractAutoConfiguration.class,
                        MetricsErrorContractAutoConfiguration.class,
                        TracesErrorContractAutoConfiguration.class));
    }

    private static List<Class<?>> sources(WebApplicationType type) {
        return type == WebApplicationType.SERVLET
                ? List.of(ShopApplication.class, ServletServerTest.ServletConfiguration.class)
                : List.of(ShopApplication.class, ReactiveServerTest.ReactiveConfiguration.class);
    }

    private static void get(ConfigurableApplicationContext server, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + SpringServers.port(server) + path);
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("X-Request-Id", "req_test").build();
        CLIENT.send(request, BodyHandlers.discarding());
    }

    private static Map<String, Double> counted(ConfigurableApplicationContext server) {
        Map<String, Double> counted = new TreeMap<>();
        for (Counter counter :
                server.getBean(MeterRegistry.class).find(ErrorCounter.NAME).counters()) {
            String tags = counter.getId().getTag("code") + " "
                    + counter.getId().getTag("family") + " "
                    + counter.getId().getTag("status");
            counted.put(tags, counter.count());
        }
        return counted;
    }

    /** A server observes a request until after its client has heard the answer. */
    private static Set<String> observed(ConfigurableApplicationContext server, int expected)
            throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(20);
        Set<String> observed = observed(server);
        while (observed.size() < expected && Instant.now().isBefore(patience)) {
            Thread.sleep(10);
            observed = observed(server);
        }
        return observed;
    }

    private static Set<String> observed(ConfigurableApplicationContext server) {
        return server.getBean(MeterRegistry.class).find("http.server.requests").timers().stream()
                .map(Timer::getId)
                .map(id -> id.getTag("status") + " " + id.getTag("error.type"))
                .collect(Collectors.toSet());
    }

    /** The scalars of a JSON text by the last of their keys; GELF marks its own by an underscore. */
    private static Map<String, String> scalars(String json) {
        Map<String, String> scalars = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    scalars.put(String.valueOf(parser.currentName()).replaceFirst("^_", ""), parser.getText());
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
        return scalars;
    }
}
