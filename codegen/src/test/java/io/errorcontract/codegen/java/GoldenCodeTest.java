package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.minimal.BrokenException;
import com.example.minimal.MinimalException;
import com.example.sandboxes.CapacityUnavailableException;
import com.example.sandboxes.Limit;
import com.example.sandboxes.LimitException;
import com.example.sandboxes.NotFoundException;
import com.example.sandboxes.QuotaExceededException;
import com.example.sandboxes.QuotaException;
import com.example.sandboxes.SandboxErrorCode;
import com.example.sandboxes.SandboxErrors;
import com.example.sandboxes.SandboxException;
import com.example.sandboxes.SandboxInvalidStateException;
import com.example.sandboxes.SandboxNotFoundException;
import com.example.sandboxes.State;
import com.example.sandboxes.ValuesRefusedException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.FieldViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Uses the generated code as servers and clients do. */
class GoldenCodeTest {

    private static final Limit LIMIT = new Limit(State.PAUSED, 3, List.of("a", "b"), null);

    @Test
    void anExceptionIsCaughtByItsFamilyAndByTheRoot() {
        assertThatThrownBy(() -> {
                    throw new SandboxNotFoundException("sb_1");
                })
                .isInstanceOf(NotFoundException.class)
                .isInstanceOf(SandboxException.class)
                .hasMessage("Sandbox sb_1 does not exist")
                .hasNoCause();
    }

    @Test
    void anExceptionKnowsWhatTheCatalogSays() {
        Exception cause = new IllegalStateException("why");
        SandboxNotFoundException exception = new SandboxNotFoundException("sb_1", cause);

        assertThat(exception.code()).isEqualTo("sandbox.not_found");
        assertThat(exception.status()).isEqualTo(404);
        assertThat(exception.sandboxId()).isEqualTo("sb_1");
        assertThat(exception.suggestion()).contains("Check the id sb_1 with GET /v1/sandboxes.");
        assertThat(exception.documentation()).contains("https://docs.example.com/errors/sandbox.not_found");
        assertThat(exception).hasCause(cause);
    }

    @Test
    void aBuilderTakesWhatConstructorsDoNot() {
        SandboxInvalidStateException exception = SandboxInvalidStateException.builder("sb_1", State.PAUSED)
                .since(Instant.EPOCH)
                .history(List.of(State.BOOTING, State.of("melting")))
                .requestId("req_1")
                .retryAfter(Duration.ofSeconds(2))
                .operation("resume")
                .violations(List.of(FieldViolation.of("a", "b")))
                .cause(new IllegalStateException("why"))
                .build();

        assertThat(exception).hasMessage("Sandbox sb_1 is paused").hasRootCauseMessage("why");
        assertThat(exception.state()).isSameAs(State.PAUSED);
        assertThat(exception.since()).contains(Instant.EPOCH);
        assertThat(exception.history()).contains(List.of(State.BOOTING, State.of("melting")));
        assertThat(exception.token()).isEmpty();
        assertThat(exception.requestId()).contains("req_1");
        assertThat(exception.retryAfter()).contains(Duration.ofSeconds(2));
        assertThat(exception.error().operation()).contains("resume");
        assertThat(exception.violations()).containsExactly(FieldViolation.of("a", "b"));
        assertThat(exception.suggestion()).contains("Resume the sandbox first.");
    }

    @Test
    void aClassOfSeveralErrorsIsToldWhichOneItIs() {
        QuotaExceededException exception = QuotaExceededException.builder(
                        SandboxErrorCode.QUOTA_VCPU_EXCEEDED, 8, LIMIT)
                .usage(Map.of("gpu", 0.5))
                .plan("only the other error has it")
                .build();

        assertThat(exception).isInstanceOf(QuotaException.class).isInstanceOf(LimitException.class);
        assertThat(exception).hasMessage("The workspace uses 8 cores");
        assertThat(exception.limit()).isEqualTo(LIMIT);
        assertThat(exception.usage()).contains(Map.of("gpu", 0.5));
        assertThat(exception.plan()).isEmpty();
        assertThat(new QuotaExceededException(SandboxErrorCode.QUOTA_SANDBOXES_EXCEEDED, 9, LIMIT))
                .hasMessage("The workspace has 9 sandboxes");
    }

    @Test
    void aClassOfSeveralErrorsRefusesOthers() {
        assertThatThrownBy(() -> new QuotaExceededException(SandboxErrorCode.SANDBOX_NOT_FOUND, 9, LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("QuotaExceededException does not stand for the code sandbox.not_found");
    }

    @Test
    void everyTypeOfParameterComesBackOverTheWire() {
        UUID uuid = new UUID(1, 2);
        Map<String, List<Limit>> limits =
                Map.of("team", List.of(LIMIT, new Limit(State.of("new"), 5, List.of(), "GiB")));
        ErrorResponse response = SandboxErrors.encode(
                new ValuesRefusedException(
                        true,
                        0.25,
                        1L << 40,
                        new BigDecimal("12.50"),
                        Instant.EPOCH,
                        Duration.ofMinutes(3),
                        URI.create("https://example.com/a?b"),
                        uuid,
                        Map.of("x", List.of(1, "2")),
                        null,
                        List.of(State.DELETED, State.of("unheard-of")),
                        limits),
                EncodeContext.EMPTY);

        ValuesRefusedException read = (ValuesRefusedException) decode(response.status(), response.bodyText());

        assertThat(read.contractViolations()).isEmpty();
        assertThat(read.flag()).isTrue();
        assertThat(read.number()).isEqualTo(0.25);
        assertThat(read.longParam()).isEqualTo(1L << 40);
        assertThat(read.decimal()).isEqualByComparingTo("12.5");
        assertThat(read.instant()).isEqualTo(Instant.EPOCH);
        assertThat(read.duration()).isEqualTo(Duration.ofMinutes(3));
        assertThat(read.uri()).hasToString("https://example.com/a?b");
        assertThat(read.uuid()).isEqualTo(uuid);
        assertThat(read.any()).hasToString("{x=[1, 2]}");
        assertThat(read.maybe()).isNull();
        assertThat(read.states()).containsExactly(State.DELETED, State.of("unheard-of"));
        assertThat(read.limits()).isEqualTo(limits);
    }

    @Test
    void whatBreaksTheContractGivesNullAndNothingElse() {
        ValuesRefusedException read = (ValuesRefusedException) decode(
                400,
                "{\"error\":{\"code\":\"values.refused\",\"details\":{\"flag\":\"x\",\"states\":7,\"limits\":[]}}}");

        assertThat(read.flag()).isNull();
        assertThat(read.states()).isNull();
        assertThat(read.limits()).isNull();
        assertThat(read.uuid()).isNull();
        assertThat(read.contractViolations()).isNotEmpty();
    }

    @Test
    void aResponseBecomesTheExceptionOfItsCodeElseOfItsFamilyElseTheRoot() {
        assertThat(decode(404, body("sandbox.not_found"))).isInstanceOf(SandboxNotFoundException.class);
        assertThat(decode(404, body("sandbox.missing"))).as("an alias").isInstanceOf(SandboxNotFoundException.class);
        assertThat(decode(404, body("volume.not_found"))).isExactlyInstanceOf(NotFoundException.class);
        assertThat(decode(429, body("quota.gpu_exceeded"))).isExactlyInstanceOf(QuotaException.class);
        assertThat(decode(418, body("teapot"))).isExactlyInstanceOf(SandboxException.class);
        assertThat(decode(502, "<html>")).isExactlyInstanceOf(SandboxException.class);
    }

    @Test
    void bytesTextAndStreamAreReadAlike() {
        String body = body("capacity.unavailable");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(SandboxErrors.decode(503, Map.of(), body)).isInstanceOf(CapacityUnavailableException.class);
        assertThat(SandboxErrors.decode(503, Map.of(), bytes)).isInstanceOf(CapacityUnavailableException.class);
        assertThat(SandboxErrors.decode(503, Map.of(), new ByteArrayInputStream(bytes)))
                .isInstanceOf(CapacityUnavailableException.class);
    }

    @Test
    void codesAreFoundByTheirPresentAndFormerNames() {
        assertThat(SandboxErrorCode.of("sandbox.not_found")).contains(SandboxErrorCode.SANDBOX_NOT_FOUND);
        assertThat(SandboxErrorCode.of("sandbox.missing")).contains(SandboxErrorCode.SANDBOX_NOT_FOUND);
        assertThat(SandboxErrorCode.of("other")).isEmpty();
        assertThat(SandboxErrorCode.values()).hasSameSizeAs(SandboxErrors.CATALOG.errors());
    }

    @Test
    void anOpenEnumKeepsWhatItDoesNotKnow() {
        assertThat(State.values()).containsExactly(State.BOOTING, State.PAUSED, State.DELETED);
        assertThat(State.of("paused")).isSameAs(State.PAUSED);
        assertThat(State.PAUSED.isKnown()).isTrue();
        assertThat(State.of("new").isKnown()).isFalse();
        assertThat(State.of("new")).isEqualTo(State.of("new")).hasSameHashCodeAs(State.of("new"));
        assertThat(State.of("new")).hasToString("new").isNotEqualTo(State.PAUSED);
    }

    @Test
    void anExceptionSurvivesSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new QuotaExceededException(SandboxErrorCode.QUOTA_VCPU_EXCEEDED, 8, LIMIT));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            QuotaExceededException read = (QuotaExceededException) in.readObject();

            assertThat(read).hasMessage("The workspace uses 8 cores");
            assertThat(read.limit()).isEqualTo(LIMIT);
        }
    }

    @Test
    void aCatalogWithoutFamiliesAndTypesHasTheRootAlone() {
        assertThat(new BrokenException()).isInstanceOf(MinimalException.class).hasMessage("It is broken");
    }

    private static String body(String code) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"m\",\"details\":{}}}";
    }

    private static SandboxException decode(int status, String body) {
        return SandboxErrors.decode(status, Map.of("Content-Type", List.of("application/json")), body);
    }
}
