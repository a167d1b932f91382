package io.errorcontract.examples.dyva;

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
import io.errorcontract.model.FieldViolation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row and body of Dyva's page. */
class DyvaContractTest extends BodyRecordTest {

    private static final String REQUEST = "req_abc123";

    @Override
    protected Contract contract() {
        return new Contract(DyvaErrors::encode, DyvaErrors::decode);
    }

    @Override
    protected ErrorCatalog catalog() {
        return DyvaErrors.CATALOG;
    }

    @Override
    protected Class<? extends ApiException> root() {
        return DyvaException.class;
    }

    @Override
    protected List<Documented> documented() {
        return List.of(
                error(
                        ValidationErrorException.builder()
                                .violations(List.of(
                                        FieldViolation.of("email", "Must be a valid email address"),
                                        FieldViolation.of("password", "Must be at least 8 characters")))
                                .build(),
                        400,
                        """
                        {
                          "error": "validation_error",
                          "message": "Validation failed",
                          "details": {
                            "fields": {
                              "email": "Must be a valid email address",
                              "password": "Must be at least 8 characters"
                            }
                          }
                        }"""),
                flat(new BadRequestErrorException(), 400, "Invalid request body or parameters"),
                flat(new UnauthorizedException(), 401, "Missing or invalid authentication"),
                flat(new TokenExpiredException(), 401, "Access token has expired"),
                flat(new ForbiddenErrorException(), 403, "Insufficient permissions or scope"),
                flat(new PlanLimitException(), 403, "Feature not available on current plan"),
                flat(new NotFoundException(), 404, "Resource does not exist"),
                flat(new ConflictException(), 409, "Resource already exists"),
                flat(new PayloadTooLargeException(), 413, "Request body exceeds size limit"),
                flat(new UnprocessableEntityException(), 422, "Request understood but cannot be processed"),
                flat(new RateLimitExceededException(), 429, "Too many requests").with("Retry-After", "5"),
                flat(new InternalErrorException(), 500, "HardDrives error"),
                flat(new UpstreamErrorException(), 502, "AI provider temporarily unavailable"),
                flat(new ServiceUnavailableException(), 503, "Service under maintenance"));
    }

    @Override
    protected List<Undocumented> undocumented() {
        return List.of(Undocumented.json(
                401, "{\"error\":\"unauthorized\",\"message\":\"m\",\"request_id\":\"r\"}", "unauthorized", "{}"));
    }

    @Override
    protected Map<String, Class<?>> bodyRecords() {
        return Map.of("default", DyvaErrorBody.class);
    }

    @Override
    protected List<WrongBody> wrongBodies() {
        return List.of(
                wrong(DyvaErrorBody.class, "{}", "error", "message", "details"),
                wrong(DyvaErrorBody.class, "{\"error\":\"Not found\",\"message\":\"m\",\"details\":{}}", "error"),
                wrong(
                        DyvaErrorBody.class,
                        "{\"error\":\"not_found\",\"message\":null,\"details\":null}",
                        "message",
                        "details"));
    }

    /** The shape that the page shows first, which every error has: with empty details and the request's id. */
    private static Documented flat(ApiException exception, int status, String message) {
        String json = """
                { "error": "%s", "message": "%s", "details": {}, "request_id": "req_abc123" }""".formatted(exception.code(), message);
        return error(exception, status, json)
                .in(EncodeContext.ofRequestId(REQUEST))
                .with("X-Request-Id", REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException, false",
        "401, UnauthenticatedException, false",
        "403, ForbiddenException, false",
        "404, MissingException, false",
        "409, ConflictingException, false",
        "413, TooLargeException, false",
        "422, UnprocessableException, false",
        "429, RateLimitException, true",
        "500, ServerErrorException, false",
        "502, UpstreamException, true",
        "503, UnavailableException, true",
    })
    void anUnknownCodeArrivesAsTheFamilyOfItsStatus(int status, String family, boolean retryable) {
        ApiException caught =
                answer(status, "{\"error\":\"brand_new\",\"message\":\"m\",\"details\":{},\"request_id\":\"r\"}");

        assertThat(caught.getClass().getSimpleName()).isEqualTo(family);
        assertThat(caught.code()).isEqualTo("brand_new");
        assertThat(caught.isRetryable()).isEqualTo(retryable);
    }

    /** The page: 429, 502 and 503 pass; everything from 400 to 422 has to be mended first. */
    @Test
    void onlyWhatPassesIsRetried() {
        assertThat(documented())
                .filteredOn(row -> row.exception().isRetryable())
                .extracting(Documented::status)
                .containsExactly(429, 502, 503);
    }

    /** Where the header is missing, the page's client waits 5 seconds; the catalog says so. */
    @Test
    void withoutAHeaderARateLimitWaitsFiveSeconds() {
        String body = "{\"error\":\"rate_limit_exceeded\",\"message\":\"m\",\"details\":{},\"request_id\":\"r\"}";

        assertThat(answer(429, body).retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(loopback()
                        .answering(429, Map.of("Retry-After", "12"), body.getBytes(StandardCharsets.UTF_8))
                        .exception()
                        .retryAfter())
                .contains(Duration.ofSeconds(12));
    }

    private ApiException answer(int status, String body) {
        return loopback()
                .answering(status, Map.of(), body.getBytes(StandardCharsets.UTF_8))
                .exception();
    }
}
