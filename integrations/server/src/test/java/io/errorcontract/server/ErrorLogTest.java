package io.errorcontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.model.ApiError;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class ErrorLogTest {

    private static final RequestInfo REQUEST = new RequestInfo("GET", "/orders/7", "req_1", null, null);
    private static final FamilyDescriptor ORDERS =
            new FamilyDescriptor("order", null, null, List.of(), null, null, null, null);
    private static final ParameterType CARD = new RecordOf(
            "Card", List.of(string("brand"), string("number", Trait.SENSITIVE), string("issuer", Trait.OPTIONAL)));

    private final Logger logger = (Logger) LoggerFactory.getLogger(ErrorLog.LOGGER);
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final ErrorLog log = new ErrorLog(ErrorLog.REQUEST_ID);

    @BeforeEach
    void listen() {
        logger.setLevel(Level.TRACE);
        events.start();
        logger.addAppender(events);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(events);
        MDC.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "    , 404, DEBUG",
        "    , 499, DEBUG",
        "    , 500, ERROR",
        "    , 503, ERROR",
        "ALL , 404, TRACE",
        "TRACE, 500, TRACE",
        "DEBUG, 500, DEBUG",
        "INFO, 404, INFO",
        "WARNING, 404, WARN",
        "ERROR, 404, ERROR",
    })
    void theCatalogSaysTheLevelElseTheStatus(System.Logger.@Nullable Level declared, int status, String level) {
        ErrorDescriptor error =
                ErrorDescriptor.builder("x", status, "X").logLevel(declared).build();

        log.log(ApiError.of(error), null, REQUEST);

        assertThat(onlyEvent().getLevel()).hasToString(level);
    }

    @Test
    void theErrorOfEachStatusIsLoggedAtTheStart() {
        ErrorCatalog catalog = ErrorCatalog.builder("shop", "1.2.0")
                .errors(
                        ErrorDescriptor.builder("order.not_found", 404, "There is no such order")
                                .build(),
                        ErrorDescriptor.builder("internal", 500, "Broken").build(),
                        ErrorDescriptor.builder("overloaded", 503, "Too busy").build())
                .bodies(new BodyLayout(
                        "default",
                        "application/json",
                        BodyNode.object(BodyNode.field("code", BodyNode.value(BindingSource.CODE)))))
                .build();

        ErrorLog.started(
                catalog,
                ErrorMappings.builder(catalog)
                        .status(429, Mapping.to("overloaded"))
                        .build());

        assertThat(onlyEvent().getFormattedMessage())
                .isEqualTo("failures are handled by contract shop 1.2.0:"
                        + " 404 (no code), 429 overloaded, 500 internal, 503 overloaded");
    }

    @Test
    void anErrorThatIsOffIsNotLogged() {
        ErrorDescriptor error = ErrorDescriptor.builder("x", 500, "X")
                .logLevel(System.Logger.Level.OFF)
                .build();

        log.log(ApiError.of(error), new IllegalStateException(), REQUEST);

        assertThat(events.list).isEmpty();
    }

    @Test
    void onlyWhatTheServerIsToBlameForHasAStackTrace() {
        IllegalStateException failure = new IllegalStateException("bug");

        log.log(ApiError.unknown("", 500, null).build(), failure, REQUEST);
        log.log(ApiError.unknown("", 499, null).build(), failure, REQUEST);

        assertThat(events.list.get(0).getThrowableProxy().getMessage()).isEqualTo("bug");
        assertThat(events.list.get(1).getThrowableProxy()).isNull();
    }

    @Test
    void theFieldsAreStructured() {
        ErrorDescriptor error = ErrorDescriptor.builder("order.not_found", 404, "Order {order_id} does not exist")
                .family(ORDERS)
                .parameters(
                        string("order_id"),
                        string("token", Trait.SENSITIVE),
                        string("node", Trait.INTERNAL),
                        string("hint", Trait.OPTIONAL))
                .build();

        log.log(ApiError.of(error, "7", "secret", "eu-1", null), null, REQUEST);

        assertThat(onlyEvent().getFormattedMessage())
                .isEqualTo("GET /orders/7: Order 7 does not exist [order.not_found, status 404]");
        assertThat(fields())
                .containsExactly(
                        Map.entry("error_code", "order.not_found"),
                        Map.entry("error_status", 404),
                        Map.entry("error_family", "order"),
                        Map.entry("error_params", Map.of("order_id", "7", "node", "eu-1")),
                        Map.entry("request_id", "req_1"));
    }

    @Test
    void whatIsSensitiveInsideOfARecordIsLeftOutToo() {
        Map<String, Object> card = Map.of("brand", "visa", "number", "4111");
        ErrorDescriptor error = ErrorDescriptor.builder("x", 400, "X")
                .parameters(
                        ParameterDescriptor.of("card", CARD),
                        ParameterDescriptor.of("cards", new ListOf(CARD)),
                        ParameterDescriptor.of("byOwner", new MapOf(new ListOf(CARD))),
                        ParameterDescriptor.of("free", Scalar.ANY))
                .build();

        log.log(
                ApiError.of(error, card, List.of(card), Map.of("joe", List.of(card)), List.of(Map.of("a", 1))),
                null,
                REQUEST);

        Map<String, String> logged = Map.of("brand", "visa");
        assertThat(fields())
                .containsEntry(
                        "error_params",
                        Map.of(
                                "card",
                                logged,
                                "cards",
                                List.of(logged),
                                "byOwner",
                                Map.of("joe", List.of(logged)),
                                "free",
                                List.of(Map.of("a", 1))));
    }

    @Test
    void valuesAreTextNumbersOrTruths() {
        ErrorDescriptor error = ErrorDescriptor.builder("x", 400, "X")
                .parameters(
                        ParameterDescriptor.of("size", Scalar.INTEGER),
                        ParameterDescriptor.of("full", Scalar.BOOLEAN),
                        ParameterDescriptor.of("page", Scalar.URI))
                .build();

        log.log(ApiError.of(error, 3, true, URI.create("https://example.com/")), null, REQUEST);

        assertThat(fields())
                .containsEntry("error_params", Map.of("size", 3, "full", true, "page", "https://example.com/"));
    }

    @Test
    void noTextOfAClientBeginsALineOfItsOwn() {
        ErrorDescriptor error = ErrorDescriptor.builder("x", 400, "No {name}")
                .parameters(string("name"))
                .build();

        log.log(
                ApiError.of(error, "a\r\nERROR all is lost\u0085"),
                null,
                new RequestInfo("GET", "/a\nb", null, null, null));

        assertThat(onlyEvent().getFormattedMessage()).isEqualTo("GET /a b: No a  ERROR all is lost  [x, status 400]");
        assertThat(fields()).containsEntry("error_params", Map.of("name", "a  ERROR all is lost "));
    }

    @Test
    void theIdIsNotRepeatedIfTheMdcHasIt() {
        MDC.put("request_id", "req_1");

        log.log(ApiError.unknown("x", 404, null).build(), null, REQUEST);

        assertThat(fields()).containsExactly(Map.entry("error_code", "x"), Map.entry("error_status", 404));
    }

    private ILoggingEvent onlyEvent() {
        assertThat(events.list).hasSize(1);
        return events.list.get(0);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        onlyEvent().getKeyValuePairs().forEach(pair -> fields.put(pair.key, pair.value));
        return fields;
    }

    private static ParameterDescriptor string(String name, Trait... traits) {
        return ParameterDescriptor.of(name, Scalar.STRING, traits);
    }
}
