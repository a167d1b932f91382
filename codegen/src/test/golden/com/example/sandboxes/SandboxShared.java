package com.example.sandboxes;

import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.RetryPolicy;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the descriptors of errors share.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class SandboxShared {
    static final RetryPolicy POLICY_DEFAULT = RetryPolicy.named("default")
            .withInitial(Duration.ofSeconds(1))
            .withMultiplier(1.5)
            .withMax(Duration.ofSeconds(30))
            .withBudget(Duration.ofSeconds(120))
            .withAttempts(5)
            .withJitter(Jitter.FULL);

    static final RetryPolicy POLICY_PATIENT = RetryPolicy.named("patient")
            .withDelays(Duration.ofMillis(1500), Duration.ofSeconds(3), Duration.ofSeconds(60))
            .withInitial(Duration.ofMillis(500))
            .withMultiplier(2.0)
            .withMax(Duration.ofSeconds(60))
            .withAttempts(4)
            .withJitter(Jitter.FULL);

    static final ParameterType TYPE_STATE = new ParameterType.EnumOf("State", List.of("booting",
                    "paused", "deleted"));

    static final ParameterType TYPE_LIMIT = new ParameterType.RecordOf("Limit", List.of(
            ParameterDescriptor.of("kind", SandboxShared.TYPE_STATE),
            ParameterDescriptor.of("value", ParameterType.Scalar.LONG),
            ParameterDescriptor.of("names", new ParameterType.ListOf(ParameterType.Scalar.STRING)),
            ParameterDescriptor.of("unit", ParameterType.Scalar.STRING,
                    ParameterDescriptor.Trait.OPTIONAL)));

    static final FamilyDescriptor FAMILY_NOT_FOUND = FamilyDescriptor.of("not_found", "*.not_found")
            .withTitle("Resource does not exist")
            .withStatus(404);

    static final FamilyDescriptor FAMILY_LIMIT = FamilyDescriptor.of("limit", "rate_limit.*", "limit.*")
            .withStatus(429)
            .withRetryable(true)
            .withRetryPolicy(SandboxShared.POLICY_PATIENT);

    static final FamilyDescriptor FAMILY_QUOTA = FamilyDescriptor.of("quota", "quota.*_exceeded")
            .withStatus(429)
            .withParent("limit")
            .withRetryable(true)
            .withRetryPolicy(SandboxShared.POLICY_PATIENT);

    private SandboxShared() {
    }
}
