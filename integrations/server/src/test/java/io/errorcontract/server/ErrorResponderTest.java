package io.errorcontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.server.micrometer.ErrorCounter;
import io.errorcontract.server.opentelemetry.SpanErrorType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorResponderTest {

    private static final RequestInfo REQUEST = new RequestInfo("GET", "/", null, null, null);
    private static final FamilyDescriptor ORDERS =
            new FamilyDescriptor("order", null, null, List.of(), null, null, null, null);
    private static final ErrorDescriptor KNOWN =
            ErrorDescriptor.builder("order.gone", 404, "Gone").family(ORDERS).build();

    private static final ErrorCatalog CATALOG = ErrorCatalog.builder("shop", "1.0.0")
            .errors(KNOWN)
            .bodies(new BodyLayout(
                    "default",
                    "application/json",
                    BodyNode.object(BodyNode.field("at", BodyNode.value(BindingSource.TIMESTAMP)))))
            .build();

    private static final InstantSource BROKEN_CLOCK = () -> {
        throw new IllegalStateException("the clock is broken");
    };

    @RegisterExtension
    final OpenTelemetryExtension telemetry = OpenTelemetryExtension.create();

    @Test
    void countsNoMoreKindsThanTheCatalogHas() {
        MeterRegistry registry = new SimpleMeterRegistry();
        ErrorResponder responder = responder(ErrorCodec.of(CATALOG, ApiException::new), new ErrorCounter(registry));

        responder.to(ApiError.of(KNOWN), null, REQUEST);
        responder.to(ApiError.of(KNOWN), null, REQUEST);
        for (int i = 0; i < 10; i++) {
            responder.to(ApiError.unknown("order.new" + i, 404, ORDERS).build(), null, REQUEST);
            responder.to(ApiError.unknown("new" + i, 418, null).build(), null, REQUEST);
        }

        assertThat(registry.getMeters()).hasSize(3);
        assertThat(count(registry, "order.gone", "order", "404")).isEqualTo(2);
        assertThat(count(registry, "order", "order", "404")).isEqualTo(10);
        assertThat(count(registry, "_OTHER", "none", "418")).isEqualTo(10);
    }

    @Test
    void saysTheTypeOnTheSpan() {
        Span span = telemetry
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("GET /")
                .startSpan();
        ErrorResponder responder = responder(ErrorCodec.of(CATALOG, ApiException::new), new SpanErrorType());

        Runnable request = () -> responder.to(ApiError.of(KNOWN), null, REQUEST);
        Context.current().with(span).wrap(request).run();
        span.end();

        assertThat(telemetry.getSpans())
                .singleElement()
                .satisfies(ended -> assertThat(ended.getAttributes().get(AttributeKey.stringKey("error.type")))
                        .isEqualTo("order.gone"));
    }

    @Test
    void anObserverThatFailsCostsNobodyTheAnswer() {
        List<String> told = new ArrayList<>();
        ErrorResponder responder = responder(
                ErrorCodec.of(CATALOG, ApiException::new).withClock(() -> Instant.EPOCH),
                (error, request) -> {
                    throw new IllegalStateException("out of order");
                },
                (error, request) -> told.add(error.code()));

        ErrorResponse response = responder.to(ApiError.of(KNOWN), null, REQUEST);

        assertThat(response.status()).isEqualTo(404);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\"}");
        assertThat(told).containsExactly("order.gone");
    }

    @Test
    void anErrorThatCannotBeWrittenIsStillAnAnswer() {
        ErrorResponder responder =
                responder(ErrorCodec.of(CATALOG, ApiException::new).withClock(BROKEN_CLOCK));

        ErrorResponse response = responder.to(ApiError.of(KNOWN), null, REQUEST);

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers()).isEmpty();
        assertThat(response.body()).isEmpty();
    }

    private static ErrorResponder responder(ErrorCodec codec, ErrorListener... listeners) {
        return new ErrorResponder(codec, new ErrorLog(ErrorLog.REQUEST_ID), List.of(listeners));
    }

    private static double count(MeterRegistry registry, String code, String family, String status) {
        Counter counter = registry.find("api.errors")
                .tags("code", code, "family", family, "status", status)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
