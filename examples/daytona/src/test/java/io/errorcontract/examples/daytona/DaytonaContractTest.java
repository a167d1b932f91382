package io.errorcontract.examples.daytona;

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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row and body of Daytona's page. */
class DaytonaContractTest extends BodyRecordTest {

    @Override
    protected Contract contract() {
        return new Contract(DaytonaErrors::encode, DaytonaErrors::decode);
    }

    @Override
    protected ErrorCatalog catalog() {
        return DaytonaErrors.CATALOG;
    }

    @Override
    protected Class<? extends ApiException> root() {
        return DaytonaException.class;
    }

    @Override
    protected List<Documented> documented() {
        return List.of(
                error(new ApiKeyMissingException(), 401, """
                        {
                          "statusCode": 401,
                          "message": "Unauthorized",
                          "error": "No authorization header provided"
                        }"""),
                error(new ApiKeyInvalidException(), 401, """
                        {
                          "statusCode": 401,
                          "message": "Unauthorized",
                          "error": "Invalid or expired API key"
                        }"""),
                error(new ApiKeyPermissionMissingException("write:sandboxes"), 403, """
                        {
                          "statusCode": 403,
                          "message": "Forbidden",
                          "error": "API key lacks required permission: write:sandboxes"
                        }"""),
                error(new ValidationFieldMissingException("snapshot"), 400, """
                        {
                          "statusCode": 400,
                          "message": "Bad Request",
                          "error": "Validation failed: snapshot is required"
                        }"""),
                error(new ValidationFieldOutOfRangeException("cpu", BigDecimal.ONE, BigDecimal.valueOf(32)), 400, """
                        {
                          "statusCode": 400,
                          "message": "Bad Request",
                          "error": "Invalid value for cpu: must be between 1 and 32"
                        }"""),
                error(new ValidationMalformedJsonException("Unexpected token at position 45"), 400, """
                        {
                          "statusCode": 400,
                          "message": "Bad Request",
                          "error": "Invalid JSON: Unexpected token at position 45"
                        }"""),
                error(new ResourceNotFoundException(Resource.SANDBOX, "sandbox_abc123"), 404, """
                        {
                          "statusCode": 404,
                          "message": "Not Found",
                          "error": "Sandbox not found: sandbox_abc123"
                        }"""),
                error(new SandboxAliasTakenException("my-sandbox"), 409, """
                        {
                          "statusCode": 409,
                          "message": "Conflict",
                          "error": "A sandbox with alias 'my-sandbox' already exists"
                        }"""),
                error(new RateLimitExceededException(45), 429, """
                                {
                                  "statusCode": 429,
                                  "message": "Too Many Requests",
                                  "error": "Rate limit exceeded. Please retry after 45 seconds.",
                                  "retryAfter": 45
                                }""").with("Retry-After", "45"),
                error(new OrganizationHeaderMissingException(), 400, """
                        {
                          "statusCode": 400,
                          "message": "Bad Request",
                          "error": "X-Daytona-Organization-ID header required for JWT tokens"
                        }"""),
                error(new QuotaOrganizationExceededException(10), 403, """
                        {
                          "statusCode": 403,
                          "message": "Forbidden",
                          "error": "Organization quota exceeded: maximum 10 active sandboxes allowed"
                        }"""),
                error(new QuotaRegionExceededException("us-east", "CPU"), 403, """
                        {
                          "statusCode": 403,
                          "message": "Forbidden",
                          "error": "Region quota exceeded for us-east: CPU limit reached"
                        }"""));
    }

    @Override
    protected List<Undocumented> undocumented() {
        return List.of(
                Undocumented.json(
                        404,
                        "{\"statusCode\":404,\"timestamp\":\"2026-01-28T00:00:00Z\",\"path\":\"/api/sandbox/s1\","
                                + "\"error\":\"Not Found\",\"message\":\"Sandbox not found: s1\"}",
                        "resource.not_found",
                        "{resource=Sandbox, id=s1}"),
                Undocumented.json(
                        404,
                        "{\"statusCode\":404,\"timestamp\":\"2026-01-28T00:00:00Z\",\"path\":\"/api/sandbox/s1\","
                                + "\"error\":\"Not Found\",\"message\":\"Sandbox s1 was not found\"}",
                        "",
                        "{}",
                        "MISSING_CODE"),
                Undocumented.json(
                        403,
                        "{\"statusCode\":403,\"message\":\"Forbidden\","
                                + "\"error\":\"Region quota exceeded for a: b: CPU limit reached\"}",
                        "quota.region_exceeded",
                        "{region=a: b, resource=CPU}"));
    }

    @Override
    protected Map<String, Class<?>> bodyRecords() {
        return Map.of("default", DaytonaErrorBody.class);
    }

    @Override
    protected List<WrongBody> wrongBodies() {
        return List.of(
                wrong(DaytonaErrorBody.class, "{}", "statusCode", "message", "error"),
                wrong(
                        DaytonaErrorBody.class,
                        "{\"statusCode\":399,\"message\":\"m\",\"error\":\"e\",\"retryAfter\":-1}",
                        "statusCode",
                        "retryAfter"),
                wrong(
                        DaytonaErrorBody.class,
                        "{\"statusCode\":600,\"message\":\"m\",\"error\":null}",
                        "statusCode",
                        "error"));
    }

    /** The nine error statuses of the page, with a sentence that this version does not know. */
    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException, false",
        "401, UnauthorizedException, false",
        "403, ForbiddenException, false",
        "404, NotFoundException, false",
        "409, ConflictException, false",
        "429, TooManyRequestsException, true",
        "500, InternalServerErrorException, true",
        "502, BadGatewayException, true",
        "503, ServiceUnavailableException, true",
    })
    void anUnknownSentenceArrivesAsTheFamilyOfItsStatus(int status, String family, boolean retryable) {
        ApiException caught = answer(status, "Something that nobody documented");

        assertThat(caught.getClass().getSimpleName()).isEqualTo(family);
        assertThat(caught).hasMessage("Something that nobody documented");
        assertThat(caught.isRetryable()).isEqualTo(retryable);
        assertThat(caught.code()).isEmpty();
    }

    @Test
    void parametersAreReadBackOutOfTheSentence() {
        var range = (ValidationFieldOutOfRangeException)
                answer(400, "Invalid value for memoryGiB: must be between 1 and 128");
        assertThat(range.field()).isEqualTo("memoryGiB");
        assertThat(range.min()).isEqualByComparingTo("1");
        assertThat(range.max()).isEqualByComparingTo("128");

        var missing = (ResourceNotFoundException) answer(404, "Volume not found: vol_1");
        assertThat(missing.resource()).isEqualTo(Resource.VOLUME);
        assertThat(missing.id()).isEqualTo("vol_1");
    }

    /** A sentence without its field is enough, and so is the header. */
    @Test
    void theDelayIsReadFromWhereItStands() {
        assertThat(answer(429, "Rate limit exceeded. Please retry after 30 seconds.")
                        .retryAfter())
                .contains(Duration.ofSeconds(30));
        byte[] other = "{\"statusCode\":429,\"message\":\"Too Many Requests\",\"error\":\"Slow down\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(loopback()
                        .answering(429, Map.of("Retry-After", "7"), other)
                        .exception()
                        .retryAfter())
                .contains(Duration.ofSeconds(7));
    }

    @Test
    void theRequestIdIsInAHeaderAlone() {
        var delivery = loopback().throwing(new ApiKeyMissingException(), EncodeContext.ofRequestId("req_abc123xyz"));

        assertThat(delivery.headers().firstValue("X-Request-ID")).contains("req_abc123xyz");
        assertThat(delivery.text()).doesNotContain("req_abc123xyz");
        assertThat(delivery.exception().requestId()).contains("req_abc123xyz");
    }

    private ApiException answer(int status, String sentence) {
        String body = """
                {"statusCode":%d,"message":"any","error":"%s"}""".formatted(status, sentence);
        return loopback()
                .answering(status, Map.of(), body.getBytes(StandardCharsets.UTF_8))
                .exception();
    }
}
