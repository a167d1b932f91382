package io.errorcontract.examples.hopx;

import static io.errorcontract.examples.loopback.Documented.error;
import static io.errorcontract.examples.loopback.WrongBody.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.examples.loopback.BodyRecordTest;
import io.errorcontract.examples.loopback.Contract;
import io.errorcontract.examples.loopback.Documented;
import io.errorcontract.examples.loopback.Undocumented;
import io.errorcontract.examples.loopback.WrongBody;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row and body of HopX's page. */
class HopXContractTest extends BodyRecordTest {

    @Override
    protected Contract contract() {
        return new Contract(HopXErrors::encode, HopXErrors::decode);
    }

    @Override
    protected ErrorCatalog catalog() {
        return HopXErrors.CATALOG;
    }

    @Override
    protected Class<? extends ApiException> root() {
        return HopXException.class;
    }

    @Override
    protected List<Documented> documented() {
        return List.of(
                flat(new AuthenticationRequiredException(), 401, "Authentication required"),
                flat(new InvalidTokenException(), 401, "Invalid or expired token"),
                flat(
                        new InvalidRequestException("missing required field 'code'"),
                        400,
                        "Invalid request: missing required field 'code'"),
                flat(new ResourceNotFoundException("Sandbox"), 404, "Sandbox not found"),
                flat(
                        new AlreadyExistsException("Template"),
                        409,
                        "Template already exists. Set update=true to update it."),
                flat(new ExecutionTimeoutException(60), 408, "Execution timeout after 60 seconds"),
                error(new CodeExecutionErrorException("", "NameError: name 'x' is not defined\n", 1, 0.05), 500, """
                        {
                          "success": false,
                          "stdout": "",
                          "stderr": "NameError: name 'x' is not defined\\n",
                          "exit_code": 1,
                          "execution_time": 0.05
                        }"""),
                flat(
                        new CreditExhaustedException("credit limit exceeded"),
                        402,
                        "Payment required: credit limit exceeded"),
                flat(new ResourceLimitErrorException("Sandbox", 10, 10), 429, "Sandbox limit reached (10/10)"),
                flat(new PathForbiddenException("/etc/passwd"), 403, "Path not allowed: /etc/passwd"),
                error(
                                RateLimitExceededException.builder(100)
                                        .retryAfter(Duration.ofSeconds(30))
                                        .build(),
                                429,
                                """
                                {
                                  "error": "Rate limit exceeded: 100 requests per minute",
                                  "code": "RATE_LIMIT_EXCEEDED",
                                  "request_id": "req_abc123",
                                  "retry_after": 30
                                }""")
                        .in(EncodeContext.ofRequestId("req_abc123")),
                flat(new ServiceDownException(), 503, "Service temporarily unavailable"),
                flat(new InternalErrorException(), 500, "Internal server error"));
    }

    @Override
    protected List<Undocumented> undocumented() {
        return List.of(
                Undocumented.json(
                        429,
                        "{\"error\":{\"message\":\"Sandbox limit reached (10/10)\",\"code\":\"RESOURCE_LIMIT_ERROR\","
                                + "\"request_id\":\"r\",\"details\":{\"resource\":\"Sandbox\",\"used\":10,\"limit\":10}}}",
                        "RESOURCE_LIMIT_ERROR",
                        "{resource=Sandbox, used=10, limit=10}"),
                Undocumented.json(
                        403,
                        "{\"error\":\"Path not allowed: /etc\",\"code\":\"FORBIDDEN\",\"path\":\"/etc\","
                                + "\"details\":{},\"request_id\":\"r\",\"timestamp\":\"2026-01-28T00:00:00Z\"}",
                        "FORBIDDEN",
                        "{path=/etc}"),
                Undocumented.json(
                        404,
                        "{\"error\":\"No such file\",\"code\":\"FILE_NOT_FOUND\",\"path\":\"/a\",\"request_id\":\"r\","
                                + "\"timestamp\":\"2026-01-28T00:00:00Z\"}",
                        "FILE_NOT_FOUND",
                        "{}",
                        "UNKNOWN_CODE"),
                Undocumented.json(502, "{\"success\":false}", "", "{}", "UNKNOWN_BODY"));
    }

    @Override
    protected Map<String, Class<?>> bodyRecords() {
        return Map.of("default", HopXErrorBody.class, "execution", HopXExecutionBody.class);
    }

    @Override
    protected List<WrongBody> wrongBodies() {
        return List.of(
                wrong(HopXErrorBody.class, "{}", "error", "code"),
                wrong(
                        HopXErrorBody.class,
                        "{\"error\":\"m\",\"code\":\"not found\",\"request_id\":\"r\",\"retry_after\":-1}",
                        "code",
                        "retryAfter"),
                wrong(HopXExecutionBody.class, "{\"stdout\":\"\"}", "success"),
                wrong(HopXExecutionBody.class, "{\"success\":true}", "success"));
    }

    private static Documented flat(ApiException exception, int status, String message) {
        String json = """
                { "error": "%s", "code": "%s", "request_id": "req_abc123" }""".formatted(message, exception.code());
        return error(exception, status, json).in(EncodeContext.ofRequestId("req_abc123"));
    }

    /** The error rows of the page's status table, and 402: a code that this version does not know. */
    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException",
        "401, UnauthorizedException",
        "402, PaymentRequiredException",
        "403, ForbiddenException",
        "404, NotFoundException",
        "408, RequestTimeoutException",
        "409, ConflictException",
        "429, TooManyRequestsException",
        "500, InternalServerErrorException",
        "503, ServiceUnavailableException",
    })
    void anUnknownCodeArrivesAsTheFamilyOfItsStatus(int status, String family) {
        byte[] body =
                "{\"error\":\"new\",\"code\":\"NEW_CODE\",\"request_id\":\"req_1\"}".getBytes(StandardCharsets.UTF_8);

        ApiException caught = loopback().answering(status, Map.of(), body).exception();

        assertThat(caught.getClass().getSimpleName()).isEqualTo(family);
        assertThat(caught.code()).isEqualTo("NEW_CODE");
        assertThat(caught.requestId()).contains("req_1");
    }

    @Test
    void whatTheCodePrintedComesWithTheException() {
        String json =
                "{\"success\":false,\"stdout\":\"out\",\"stderr\":\"err\",\"exit_code\":2,\"execution_time\":1.5}";

        CodeExecutionErrorException caught = (CodeExecutionErrorException) loopback()
                .answering(500, Map.of(), json.getBytes(StandardCharsets.UTF_8))
                .exception();

        assertThat(caught.stdout()).isEqualTo("out");
        assertThat(caught.stderr()).isEqualTo("err");
        assertThat(caught.exitCode()).isEqualTo(2);
        assertThat(caught.executionTime()).isEqualTo(1.5);
        assertThat(caught).hasMessage("The code failed with exit code 2");
    }

    /** The page: retry 5xx and rate limits, wait 1, 2, 4 … seconds, three attempts. */
    @Test
    void onlyWhatPassesIsRetried() {
        assertThat(documented())
                .filteredOn(row -> row.exception().isRetryable())
                .extracting(row -> row.exception().code())
                .containsExactly("RATE_LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE", "INTERNAL_ERROR");
        var advice = new ServiceDownException().retryAdvice();
        assertThat(advice.delayAfter(1, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(1));
        assertThat(advice.delayAfter(2, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(2));
        assertThat(advice.delayAfter(3, Duration.ZERO, 0.5)).isEmpty();
    }
}
