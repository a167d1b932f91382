package io.errorcontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.EncodeContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made step by step is what the canonical constructors make. */
class WithersTest {

    @Test
    void ofAContext() {
        Instant now = Instant.EPOCH;
        assertThat(EncodeContext.ofRequestId("r")
                        .withOperation("o")
                        .withTimestamp(now)
                        .withAccept("a")
                        .withAcceptLanguage("l")
                        .forClient("1.0.0")
                        .withRequest("GET", "/p")
                        .withInstance("/i"))
                .isEqualTo(new EncodeContext("r", "o", now, "a", "l", "1.0.0", "GET", "/p", "/i"));
    }

    @Test
    void ofAFamily() {
        assertThat(FamilyDescriptor.of("quota", "quota.*", "limit.*")
                        .withTitle("Too much")
                        .withStatus(429)
                        .withParent("client")
                        .withRetryable(true)
                        .withRetryAfter(Duration.ofSeconds(1))
                        .withRetryPolicy(RetryPolicy.DEFAULT))
                .isEqualTo(new FamilyDescriptor(
                        "quota",
                        "Too much",
                        429,
                        List.of(new CodePattern("quota.*"), new CodePattern("limit.*")),
                        "client",
                        true,
                        Duration.ofSeconds(1),
                        RetryPolicy.DEFAULT));
    }

    @Test
    void ofARetryPolicy() {
        assertThat(RetryPolicy.named("default")).isEqualTo(RetryPolicy.DEFAULT);
        assertThat(RetryPolicy.named("patient")
                        .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(2))
                        .withInitial(Duration.ofSeconds(3))
                        .withMultiplier(1.5)
                        .withMax(Duration.ofSeconds(4))
                        .withBudget(Duration.ofSeconds(5))
                        .withAttempts(6)
                        .withJitter(Jitter.NONE))
                .isEqualTo(new RetryPolicy(
                        "patient",
                        List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)),
                        Duration.ofSeconds(3),
                        1.5,
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(5),
                        6,
                        Jitter.NONE));
    }
}
