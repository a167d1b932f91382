package com.example.sandboxes;

import io.errorcontract.contract.CodePattern;
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
    static final RetryPolicy POLICY_DEFAULT = new RetryPolicy(
            "default",
            List.of(),
            Duration.ofSeconds(1),
            1.5,
            Duration.ofSeconds(30),
            Duration.ofSeconds(120),
            5,
            Jitter.FULL);

    static final RetryPolicy POLICY_PATIENT = new RetryPolicy(
            "patient",
            List.of(Duration.ofMillis(1500), Duration.ofSeconds(3), Duration.ofSeconds(60)),
            Duration.ofMillis(500),
            2.0,
            Duration.ofSeconds(60),
            null,
            4,
            Jitter.FULL);

    static final ParameterType TYPE_STATE = new ParameterType.EnumOf("State", List.of("booting",
                    "paused", "deleted"));

    static final ParameterType TYPE_LIMIT = new ParameterType.RecordOf("Limit", List.of(
            ParameterDescriptor.of("kind", SandboxShared.TYPE_STATE),
            ParameterDescriptor.of("value", ParameterType.Scalar.LONG),
            ParameterDescriptor.of("names", new ParameterType.ListOf(ParameterType.Scalar.STRING)),
            ParameterDescriptor.of("unit", ParameterType.Scalar.STRING,
                    ParameterDescriptor.Trait.OPTIONAL)));

    static final FamilyDescriptor FAMILY_NOT_FOUND = new FamilyDescriptor(
            "not_found",
            "Resource does not exist",
            404,
            List.of(new CodePattern("*.not_found")),
            null,
            null,
            null,
            null);

    static final FamilyDescriptor FAMILY_LIMIT = new FamilyDescriptor(
            "limit",
            null,
            429,
            List.of(new CodePattern("rate_limit.*"), new CodePattern("limit.*")),
            null,
            true,
            null,
            SandboxShared.POLICY_PATIENT);

    static final FamilyDescriptor FAMILY_QUOTA = new FamilyDescriptor(
            "quota",
            null,
            429,
            List.of(new CodePattern("quota.*_exceeded")),
            "limit",
            true,
            null,
            SandboxShared.POLICY_PATIENT);

    private SandboxShared() {
    }
}
