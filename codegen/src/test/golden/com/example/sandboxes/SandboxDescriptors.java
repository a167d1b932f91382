package com.example.sandboxes;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.Deprecation;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.StackTracePolicy;
import io.errorcontract.contract.Suggestion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the catalog says of each error.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class SandboxDescriptors {
    static final ErrorDescriptor SANDBOX_NOT_FOUND = ErrorDescriptor.builder("sandbox.not_found", 404,
                    "Sandbox {sandbox_id} does not exist")
            .title("There is no such sandbox")
            .family(SandboxShared.FAMILY_NOT_FOUND)
            .parameters(ParameterDescriptor.of("sandbox_id", ParameterType.Scalar.STRING))
            .suggestion(Suggestion.of("Check the id {sandbox_id} with GET /v1/sandboxes."))
            .documentation("https://docs.example.com/errors/sandbox.not_found")
            .retryPolicy(SandboxShared.POLICY_DEFAULT)
            .aliases("sandbox.missing")
            .renamedIn(Map.ofEntries(Map.entry("sandbox.missing", "1.1.0")))
            .build();

    static final ErrorDescriptor SANDBOX_INVALID_STATE = ErrorDescriptor.builder("sandbox.invalid_state", 409,
                    "Sandbox {sandbox_id} is {state}")
            .parameters(
                    ParameterDescriptor.of("sandbox_id", ParameterType.Scalar.STRING,
                            ParameterDescriptor.Trait.MESSAGE_ONLY),
                    ParameterDescriptor.of("state", SandboxShared.TYPE_STATE),
                    ParameterDescriptor.of("since", ParameterType.Scalar.INSTANT,
                            ParameterDescriptor.Trait.OPTIONAL),
                    ParameterDescriptor.of("history",
                            new ParameterType.ListOf(SandboxShared.TYPE_STATE),
                            ParameterDescriptor.Trait.OPTIONAL),
                    ParameterDescriptor.of("token", ParameterType.Scalar.STRING,
                            ParameterDescriptor.Trait.OPTIONAL,
                            ParameterDescriptor.Trait.SENSITIVE))
            .suggestion(new Suggestion(List.of(
                    new Suggestion.Variant(
                            Map.of("state", "paused"),
                            MessageTemplate.parse("Resume the sandbox first.")),
                    new Suggestion.Variant(
                            Map.of(),
                            MessageTemplate.parse("Wait until it is ready.")))))
            .documentation("https://docs.example.com/errors/sandbox.invalid_state")
            .retryPolicy(SandboxShared.POLICY_DEFAULT)
            .build();

    static final ErrorDescriptor QUOTA_SANDBOXES_EXCEEDED = ErrorDescriptor.builder("quota.sandboxes_exceeded", 429,
                    "The workspace has {count} sandboxes")
            .family(SandboxShared.FAMILY_QUOTA)
            .parameters(
                    ParameterDescriptor.of("count", ParameterType.Scalar.INTEGER),
                    ParameterDescriptor.of("limit", SandboxShared.TYPE_LIMIT),
                    ParameterDescriptor.of("plan", ParameterType.Scalar.STRING))
            .documentation("https://docs.example.com/errors/quota.sandboxes_exceeded")
            .retryable(true)
            .retryPolicy(SandboxShared.POLICY_PATIENT)
            .build();

    static final ErrorDescriptor QUOTA_VCPU_EXCEEDED = ErrorDescriptor.builder("quota.vcpu_exceeded", 429,
                    "The workspace uses {count} cores")
            .family(SandboxShared.FAMILY_QUOTA)
            .parameters(
                    ParameterDescriptor.of("count", ParameterType.Scalar.INTEGER),
                    ParameterDescriptor.of("limit", SandboxShared.TYPE_LIMIT),
                    ParameterDescriptor.of("usage",
                            new ParameterType.MapOf(ParameterType.Scalar.NUMBER)))
            .documentation("https://docs.example.com/errors/quota.vcpu_exceeded")
            .retryable(false)
            .retryPolicy(SandboxShared.POLICY_PATIENT)
            .build();

    static final ErrorDescriptor CAPACITY_UNAVAILABLE = ErrorDescriptor.builder("capacity.unavailable", 503,
                    "No capacity")
            .parameters(ParameterDescriptor.of("wait", ParameterType.Scalar.INTEGER,
                            ParameterDescriptor.Trait.OPTIONAL)
                            .boundTo(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS)))
            .documentation("https://docs.example.com/errors/capacity.unavailable")
            .retryable(true)
            .retryAfter(Duration.ofSeconds(5))
            .retryPolicy(SandboxShared.POLICY_DEFAULT)
            .body("headless")
            .logLevel(System.Logger.Level.WARNING)
            .stackTrace(StackTracePolicy.NONE)
            .property("owner", "scheduling")
            .build();

    static final ErrorDescriptor CAPACITY_MISSING = ErrorDescriptor.builder("capacity.missing", 503,
                    "No capacity")
            .parameters(ParameterDescriptor.of("zone", ParameterType.Scalar.STRING,
                            ParameterDescriptor.Trait.HEADER_ONLY))
            .documentation("https://docs.example.com/errors/capacity.missing")
            .retryPolicy(SandboxShared.POLICY_DEFAULT)
            .match(new ErrorMatch(503, new CodePattern("No agent*"), null))
            .deprecation(new Deprecation(
                    "1.1.0",
                    "capacity.unavailable",
                    "It says too little."))
            .headers(
                    new HeaderLayout("cache-control", Binding.named(BindingSource.CONSTANT,
                            "max-age=5")),
                    new HeaderLayout("X-Price", Binding.named(BindingSource.CONSTANT, "$5")),
                    new HeaderLayout("X-Zone", Binding.named(BindingSource.PARAM, "zone")))
            .build();

    static final ErrorDescriptor VALUES_REFUSED = ErrorDescriptor.builder("values.refused", 400,
                    "All kinds of values were refused")
            .parameters(
                    ParameterDescriptor.of("flag", ParameterType.Scalar.BOOLEAN),
                    ParameterDescriptor.of("number", ParameterType.Scalar.NUMBER),
                    ParameterDescriptor.of("long", ParameterType.Scalar.LONG),
                    ParameterDescriptor.of("decimal", ParameterType.Scalar.DECIMAL),
                    ParameterDescriptor.of("instant", ParameterType.Scalar.INSTANT),
                    ParameterDescriptor.of("duration", ParameterType.Scalar.DURATION),
                    ParameterDescriptor.of("uri", ParameterType.Scalar.URI),
                    ParameterDescriptor.of("uuid", ParameterType.Scalar.UUID),
                    ParameterDescriptor.of("any", ParameterType.Scalar.ANY),
                    ParameterDescriptor.of("maybe", ParameterType.Scalar.INTEGER,
                            ParameterDescriptor.Trait.NULLABLE),
                    ParameterDescriptor.of("states",
                            new ParameterType.ListOf(SandboxShared.TYPE_STATE)),
                    ParameterDescriptor.of("limits",
                            new ParameterType.MapOf(new ParameterType.ListOf(SandboxShared.TYPE_LIMIT))))
            .documentation("https://docs.example.com/errors/values.refused")
            .retryPolicy(SandboxShared.POLICY_DEFAULT)
            .build();

    private SandboxDescriptors() {
    }

    static ErrorDescriptor[] all() {
        return new ErrorDescriptor[] {
            SANDBOX_NOT_FOUND,
            SANDBOX_INVALID_STATE,
            QUOTA_SANDBOXES_EXCEEDED,
            QUOTA_VCPU_EXCEEDED,
            CAPACITY_UNAVAILABLE,
            CAPACITY_MISSING,
            VALUES_REFUSED
        };
    }
}
