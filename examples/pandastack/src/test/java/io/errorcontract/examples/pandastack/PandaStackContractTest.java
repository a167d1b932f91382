package io.errorcontract.examples.pandastack;

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
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.EncodeContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row and body of PandaStack's page. */
class PandaStackContractTest extends BodyRecordTest {

    private static final String REQUEST = "req_xyz";

    @Override
    protected Contract contract() {
        return new Contract(PandaStackErrors::encode, PandaStackErrors::decode);
    }

    @Override
    protected ErrorCatalog catalog() {
        return PandaStackErrors.CATALOG;
    }

    @Override
    protected Class<? extends ApiException> root() {
        return PandaStackException.class;
    }

    @Override
    protected List<Documented> documented() {
        return List.of(
                // The two bodies that the page shows.
                error(new SandboxNotFoundException("sb_abc123"), 404, """
                                {
                                  "error": {
                                    "code": "sandbox.not_found",
                                    "message": "Sandbox sb_abc123 does not exist",
                                    "request_id": "req_xyz",
                                    "details": {}
                                  }
                                }""").in(EncodeContext.ofRequestId(REQUEST)),
                error(new CapacityUnavailableException(), 503, """
                                {
                                  "error": {
                                    "code": "capacity.unavailable",
                                    "message": "No agent capacity available",
                                    "details": { "retryable": true, "retry_after_sec": 5 }
                                  }
                                }""").with("Retry-After", "5"),
                // The other eleven codes.
                error(
                        new AuthInvalidTokenException(),
                        401,
                        body("auth.invalid_token", "The token or API key is invalid or expired", "{}")),
                error(new AuthTokenRevokedException(), 401, body("auth.token_revoked", "This token was revoked", "{}")),
                error(
                        new AuthWorkspaceMismatchException("ws_7f3a"),
                        403,
                        body("auth.workspace_mismatch", "The token has no access to workspace ws_7f3a", "{}")),
                error(
                        new SandboxInvalidStateException("exec", "sb_abc123", SandboxState.PAUSED),
                        409,
                        body(
                                "sandbox.invalid_state",
                                "Cannot exec sandbox sb_abc123 while it is paused",
                                "{ \"state\": \"paused\" }")),
                error(
                        new SandboxBootFailedException("sb_abc123", BootFailure.KERNEL_PANIC),
                        500,
                        body(
                                "sandbox.boot_failed",
                                "Sandbox sb_abc123 failed to boot: kernel_panic",
                                "{ \"reason\": \"kernel_panic\" }")),
                error(
                        new TemplateNotFoundException("python-3.12"),
                        404,
                        body("template.not_found", "Template python-3.12 does not exist", "{}")),
                error(
                        new TemplateBuildFailedException(
                                "my-template", URI.create("https://logs.example.com/builds/bld_42")),
                        409,
                        body(
                                "template.build_failed",
                                "The build of template my-template failed",
                                "{ \"log_url\": \"https://logs.example.com/builds/bld_42\" }")),
                error(
                        new VolumeInUseException("vol_9d2e", "sb_abc123"),
                        409,
                        body("volume.in_use", "Volume vol_9d2e is attached to sandbox sb_abc123", "{}")),
                error(
                        new QuotaSandboxesExceededException(20),
                        403,
                        body(
                                "quota.sandboxes_exceeded",
                                "The workspace may run at most 20 sandboxes at a time",
                                "{ \"limit\": 20 }")),
                error(
                        new QuotaVcpuExceededException(64),
                        403,
                        body(
                                "quota.vcpu_exceeded",
                                "The workspace may use at most 64 vCPUs at a time",
                                "{ \"limit\": 64 }")),
                error(
                                new RateLimitApiException(),
                                429,
                                body(
                                        "rate_limit.api",
                                        "Too many API calls in this minute",
                                        "{ \"retryable\": true, \"retry_after_sec\": 60 }"))
                        .with("Retry-After", "60"));
    }

    @Override
    protected List<Undocumented> undocumented() {
        return List.of(
                Undocumented.json(404, "{\"error\":\"sandbox not found\"}", "", "{}", "MISSING_CODE"),
                Undocumented.json(503, "{\"error\":\"upstream connect error\"}", "", "{}", "MISSING_CODE"),
                Undocumented.text(404, "404 page not found", "", "NOT_JSON"));
    }

    @Override
    protected Map<String, Class<?>> bodyRecords() {
        return Map.of("default", PandaStackErrorBody.class);
    }

    @Override
    protected List<WrongBody> wrongBodies() {
        return List.of(
                wrong(PandaStackErrorBody.class, "{}", "error"),
                wrong(PandaStackErrorBody.class, "{\"error\":{}}", "error.code", "error.message", "error.details"),
                wrong(PandaStackErrorBody.class, body("Sandbox not found", "m", "{}"), "error.code"),
                wrong(
                        PandaStackErrorBody.class,
                        body("sandbox.not_found", "m", "{ \"retry_after_sec\": -1 }"),
                        "error.details.retryAfterSec"));
    }

    private static String body(String code, String message, String details) {
        return """
                { "error": { "code": "%s", "message": "%s", "details": %s } }""".formatted(code, message, details);
    }

    /** The eight rows of the page's status table: a code that this version does not know arrives as its family. */
    @ParameterizedTest
    @CsvSource({
        "400, validation.name_too_long, ValidationException",
        "401, auth.mfa_required, AuthenticationException",
        "403, auth.forbidden, ForbiddenException",
        "403, quota.exceeded, ForbiddenException",
        "404, volume.not_found, NotFoundException",
        "409, snapshot.conflict, ConflictException",
        "429, rate_limit.exec, RateLimitException",
        "500, internal.database, InternalException",
        "503, capacity.gpu_unavailable, CapacityException",
    })
    void anUnknownCodeArrivesAsItsFamily(int status, String code, String family) {
        ApiException caught = answer(status, body(code, "something new", "{ \"gpu\": \"a100\" }"));

        assertThat(caught).isExactlyInstanceOf(classNamed(family)).hasMessage("something new");
        assertThat(caught.code()).isEqualTo(code);
        assertThat(caught.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(ContractViolation.Kind.UNKNOWN_CODE);
        assertThat(caught.error().extras()).isEqualTo(Map.of("/error/details/gpu", "a100"));
    }

    @Test
    void theServerCanAskForAnotherDelay() {
        ApiException thrown = CapacityUnavailableException.builder()
                .retryAfter(Duration.ofSeconds(17))
                .build();

        ApiException caught = loopback().throwing(thrown, EncodeContext.EMPTY).exception();

        assertThat(caught.retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(caught.isRetryable()).isTrue();
    }

    @Test
    void aProxysPageArrivesAsAnExceptionThatKeepsIt() {
        String page = "<html><body>502 Bad Gateway</body></html>";

        ApiException caught = loopback()
                .answering(502, Map.of("Content-Type", "text/html"), page.getBytes(StandardCharsets.UTF_8))
                .exception();

        assertThat(caught)
                .isExactlyInstanceOf(PandaStackException.class)
                .hasMessageStartingWith("HTTP 502 Bad Gateway");
        assertThat(caught.error().received().orElseThrow().body()).isEqualTo(page);
        assertThat(caught.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(ContractViolation.Kind.NOT_JSON);
    }

    @Test
    void anEmptyBodyArrivesAsTheFamilyOfItsStatus() {
        ApiException caught = answer(404, "");

        assertThat(caught)
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessage("HTTP 404 Not Found (application/json)");
        assertThat(caught.code()).isEmpty();
    }

    @Test
    void aTruncatedBodyArrivesAsItsClass() {
        ApiException caught =
                answer(404, "{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_abc123 d");

        assertThat(caught).isExactlyInstanceOf(SandboxNotFoundException.class);
        assertThat(caught.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(ContractViolation.Kind.MALFORMED_JSON);
    }

    @Test
    void aBodyOverTheLimitArrivesAsItsClass() {
        char[] filler = new char[2 << 20];
        Arrays.fill(filler, 'x');
        String huge = "{\"error\":{\"code\":\"sandbox.not_found\",\"message\":\"Sandbox sb_abc123 does not exist\","
                + "\"details\":{},\"padding\":\"" + new String(filler) + "\"}}";

        SandboxNotFoundException caught = (SandboxNotFoundException) answer(404, huge);

        assertThat(caught.sandboxId()).isEqualTo("sb_abc123");
        assertThat(caught.contractViolations())
                .extracting(ContractViolation::kind)
                .contains(ContractViolation.Kind.BODY_TOO_LARGE);
    }

    private ApiException answer(int status, String body) {
        return loopback()
                .answering(status, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8))
                .exception();
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(PandaStackException.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
