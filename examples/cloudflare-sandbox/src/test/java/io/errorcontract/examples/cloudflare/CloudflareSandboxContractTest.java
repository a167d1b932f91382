package io.errorcontract.examples.cloudflare;

import static io.errorcontract.examples.loopback.WrongBody.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.examples.loopback.BodyRecordTest;
import io.errorcontract.examples.loopback.Contract;
import io.errorcontract.examples.loopback.Documented;
import io.errorcontract.examples.loopback.Undocumented;
import io.errorcontract.examples.loopback.WrongBody;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.RetryAdvice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of the Cloudflare Sandbox SDK, and every rule of its page. */
class CloudflareSandboxContractTest extends BodyRecordTest {

    @Override
    protected Contract contract() {
        return new Contract(CloudflareSandboxErrors::encode, CloudflareSandboxErrors::decode);
    }

    @Override
    protected ErrorCatalog catalog() {
        return CloudflareSandboxErrors.CATALOG;
    }

    @Override
    protected Class<? extends ApiException> root() {
        return CloudflareSandboxException.class;
    }

    /**
     * Each of the 68 codes with all fields of its context and with the required ones, the three capacity limits and the
     * two of preview URLs.
     */
    @Override
    protected List<Documented> documented() {
        List<Documented> rows = new ArrayList<>();
        for (DocumentedCode code : DocumentedCode.all()) {
            rows.add(row(code, true));
            rows.add(row(code, false));
        }
        rows.add(capacityLimit(new SurpassedBaseLimitsException()));
        rows.add(capacityLimit(new SurpassedTotalLimitsException()));
        rows.add(capacityLimit(new LocationSurpassedBaseLimitsException()));
        rows.add(preview(new InvalidTokenException(), 404));
        rows.add(preview(new StalePreviewUrlException(), 410));
        return rows;
    }

    @Override
    protected List<Undocumented> undocumented() {
        return List.of(
                Undocumented.json(
                        404,
                        "{\"error\":\"no context\",\"code\":\"CONTEXT_NOT_FOUND\",\"details\":{\"contextId\":\"c1\"}}",
                        "CONTEXT_NOT_FOUND",
                        "{contextId=c1}"),
                Undocumented.json(
                        503,
                        body("INTERNAL_ERROR", 503, "{\"phase\":\"boot\",\"error\":\"starting\"}"),
                        "INTERNAL_ERROR",
                        "{}",
                        "UNEXPECTED_STATUS",
                        "UNDECLARED_FIELD",
                        "UNDECLARED_FIELD"),
                Undocumented.json(404, body("UNKNOWN_ERROR", 404, "{}"), "UNKNOWN_ERROR", "{}", "UNEXPECTED_STATUS"),
                Undocumented.text(503, "There is no container instance", "CONTAINER_UNAVAILABLE", "NOT_JSON"));
    }

    @Override
    protected Map<String, Class<?>> bodyRecords() {
        return Map.of("default", CloudflareSandboxErrorBody.class, "short", CloudflareSandboxShortBody.class);
    }

    @Override
    protected List<WrongBody> wrongBodies() {
        Class<?> body = CloudflareSandboxErrorBody.class;
        String moment = "2026-01-28T00:00:00Z";
        return List.of(
                wrong(body, "{}", "code", "message", "context", "httpStatus", "timestamp"),
                wrong(body, """
                        { "code": "File not found", "message": "m", "context": {}, "httpStatus": 399, "timestamp": "%s" }""".formatted(moment), "code", "httpStatus"),
                wrong(body, """
                        { "code": "VALIDATION_FAILED", "message": "m", "context": { "validationErrors": [{ "field": "f", "message": "m" }, {}] },
                          "httpStatus": 600, "timestamp": "%s" }""".formatted(moment), "httpStatus", "context.validationErrors[1].field"));
    }

    private static Documented row(DocumentedCode code, boolean optional) {
        ObjectNode body = code.body(optional);
        decode(code.status(), body.toString()).suggestion().ifPresent(text -> body.put("suggestion", text));
        return Documented.error(decode(code.status(), body.toString()), code.status(), body.toString());
    }

    private static Documented preview(ApiException exception, int status) {
        String json = """
                { "error": "%s", "code": "%s" }""".formatted(exception.getMessage(), exception.code());
        return Documented.error(exception, status, json);
    }

    private static Documented capacityLimit(ApiException exception) {
        Instant moment = Instant.parse("2026-01-28T00:00:00Z");
        String json = """
                { "code": "%s", "message": "%s", "context": {}, "httpStatus": 400, "timestamp": "%s", "suggestion": "%s" }""".formatted(
                        exception.code(),
                        exception.getMessage(),
                        moment,
                        exception.suggestion().orElseThrow());
        return Documented.error(exception, 400, json).in(EncodeContext.EMPTY.withTimestamp(moment));
    }

    @Test
    void thereAre68Codes() {
        assertThat(DocumentedCode.all()).hasSize(68);
        assertThat(catalog().errors()).hasSize(68 + 3 + 2);
    }

    /** The vendor's own adapter forgets 13 of them. */
    @TestFactory
    Stream<DynamicTest> eachCodeHasItsClassAndStatus() {
        return DocumentedCode.all().stream()
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> {
                    ApiException caught = decode(code.status(), code.body(true).toString());

                    assertThat(caught.getClass().getSimpleName()).isEqualTo(code.className());
                    assertThat(caught.code()).isEqualTo(code.code());
                    assertThat(catalog().find(code.code()).orElseThrow().status())
                            .isEqualTo(code.status());
                }));
    }

    @Test
    void theContextIsTyped() {
        FileNotFoundException caught = (FileNotFoundException) loopback()
                .throwing(new FileNotFoundException("/missing.txt", OperationType.FILE_READ), EncodeContext.EMPTY)
                .exception();

        assertThat(caught.path()).isEqualTo("/missing.txt");
        assertThat(caught.operationParam()).isEqualTo(OperationType.FILE_READ);
        assertThat(caught.error().operation()).contains("file.read");
        assertThat(caught).isInstanceOf(FileSystemException.class);
    }

    @Test
    void anEnumValueOfALaterVersionIsKept() {
        ContainerUnavailableException caught = (ContainerUnavailableException) decode(
                503,
                body(
                        "CONTAINER_UNAVAILABLE",
                        503,
                        "{\"reason\":\"moving_house\",\"retryable\":true,\"retryAfterMs\":1500}"));

        assertThat(caught.reason()).isEqualTo(ContainerUnavailableReason.of("moving_house"));
        assertThat(caught.retryAfter()).contains(Duration.ofMillis(1500));
        assertThat(caught.contractViolations()).isEmpty();
    }

    @Test
    void aSignalLeavesNoExitCode() {
        SessionTerminatedException signal = new SessionTerminatedException("session-1", null);

        var delivery = loopback().throwing(signal, EncodeContext.EMPTY);

        assertThat(delivery.text()).contains("\"context\":{\"sessionId\":\"session-1\",\"exitCode\":null}");
        assertThat(delivery.exception().suggestion())
                .contains("The shell of session-1 was ended by a signal; create a new session.");
        assertThat(new SessionTerminatedException("session-1", 137).suggestion())
                .contains("The shell of session-1 exited with 137; create a new session.");
    }

    @Test
    void suggestionsFillInParametersAndDifferByThem() {
        assertThat(new CommandNotFoundException("nonexistent-command").suggestion())
                .contains("Install the package or check PATH");
        assertThat(InterpreterNotReadyException.builder()
                        .retryAfter(Duration.ofSeconds(5))
                        .build()
                        .suggestion())
                .contains("Wait 5 seconds, then try again.");
        assertThat(new InterpreterNotReadyException().suggestion()).contains("Wait a moment, then try again.");
        assertThat(new RpcTransportErrorException(RPCTransportErrorKind.SESSION_DISPOSED, "m", "Error").suggestion())
                .contains("The session was closed. Open a new one.");
        assertThat(new RpcTransportErrorException(RPCTransportErrorKind.of("new"), "m", "Error").suggestion())
                .contains("Try again. If it happens again, look at the logs of the container.");
    }

    /** The platform's limits: status 400, and the code is in the message alone. */
    @ParameterizedTest
    @ValueSource(strings = {"SURPASSED_BASE_LIMITS", "SURPASSED_TOTAL_LIMITS", "LOCATION_SURPASSED_BASE_LIMITS"})
    void aCapacityLimitIsKnownByItsMessage(String code) {
        String sentence = "Container could not start: " + code + " for this account";

        ApiException json = decode(400, "{\"message\":\"" + sentence + "\",\"httpStatus\":400}");
        ApiException text = decode(400, sentence);

        assertThat(json).isInstanceOf(CapacityLimitException.class);
        assertThat(json.code()).isEqualTo(code);
        assertThat(json.isRetryable()).isFalse();
        assertThat(text.code()).isEqualTo(code);
        assertThat(text).isInstanceOf(CapacityLimitException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FILE_LOCKED, FileSystemException",
        "GIT_SUBMODULE_FAILED, GitException",
        "PORT_RESERVED, PortException",
        "BACKUP_CORRUPT, BackupException",
        "CONTAINER_FROZEN, AvailabilityException",
        "SOMETHING_ELSE, CloudflareSandboxException",
    })
    void anUnknownCodeArrivesAsItsFamily(String code, String family) {
        assertThat(decode(500, body(code, 500, "{}")).getClass().getSimpleName())
                .isEqualTo(family);
    }

    /** 3, 6, 12, 24, 30 seconds and so on, as long as it takes less than two minutes in all. */
    @Test
    void aContainerThatStartsIsWaitedFor() {
        RetryAdvice advice =
                new ContainerUnavailableException(ContainerUnavailableReason.CONTAINER_STARTING, true).retryAdvice();
        List<Long> waits = new ArrayList<>();
        Duration elapsed = Duration.ZERO;
        Optional<Duration> delay = advice.delayAfter(1, elapsed, 0.5);
        while (delay.isPresent()) {
            waits.add(delay.get().toSeconds());
            elapsed = elapsed.plus(delay.get());
            delay = advice.delayAfter(waits.size() + 1, elapsed, 0.5);
        }

        assertThat(waits).containsExactly(3L, 6L, 12L, 24L, 30L, 30L);
        assertThat(elapsed).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void only503IsRetried() {
        assertThat(catalog().errors())
                .allSatisfy(error -> assertThat(Boolean.TRUE.equals(error.retryable()))
                        .as(error.code())
                        .isEqualTo(error.status() == 503));
    }

    private static String body(String code, int status, String context) {
        return """
                {"code":"%s","message":"m","context":%s,"httpStatus":%d,"timestamp":"2026-01-28T00:00:00Z"}""".formatted(code, context, status);
    }

    private static ApiException decode(int status, String body) {
        return CloudflareSandboxErrors.decode(
                status, Map.of("Content-Type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8));
    }
}
