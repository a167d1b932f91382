package io.errorcontract.codec;

import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static io.errorcontract.contract.BodyNode.spread;
import static io.errorcontract.contract.BodyNode.value;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.contract.Suggestion;
import io.errorcontract.model.ApiException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalog with a nested body, codes in families, and retry facts among the details. */
final class PandaStack {

    static final BodyNode JSON = object(field(
            "error",
            object(
                    field("code", value(BindingSource.CODE)),
                    field("message", value(BindingSource.MESSAGE)),
                    optional("request_id", value(BindingSource.REQUEST_ID)),
                    field(
                            "details",
                            object(
                                    spread(Binding.of(BindingSource.PARAMS)),
                                    optional("retryable", value(BindingSource.RETRYABLE)),
                                    optional(
                                            "retry_after_sec",
                                            value(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS))))))));

    static final FamilyDescriptor NOT_FOUND = family("not_found", 404, null, "*.not_found");
    static final FamilyDescriptor RATE_LIMIT = family("rate_limit", 429, true, "rate_limit.*");
    static final FamilyDescriptor INTERNAL = family("internal", 500, null, "internal.*");

    static final ErrorDescriptor SANDBOX_NOT_FOUND = ErrorDescriptor.builder(
                    "sandbox.not_found", 404, "Sandbox {sandbox_id} does not exist")
            .family(NOT_FOUND)
            .parameters(ParameterDescriptor.of("sandbox_id", Scalar.STRING))
            .suggestion(Suggestion.of("Check the id {sandbox_id} with GET /v1/sandboxes."))
            .build();

    static final ErrorDescriptor CAPACITY = ErrorDescriptor.builder(
                    "capacity.unavailable", 503, "No agent capacity available")
            .retryable(true)
            .retryAfter(Duration.ofSeconds(5))
            .build();

    static final ErrorDescriptor RATE_LIMITED = ErrorDescriptor.builder(
                    "rate_limit.api", 429, "Too many API calls per minute")
            .family(RATE_LIMIT)
            .retryable(true)
            .build();

    static final ErrorDescriptor BUILD_FAILED = ErrorDescriptor.builder(
                    "template.build_failed", 500, "Build of {template} failed")
            .parameters(
                    ParameterDescriptor.of("template", Scalar.STRING, ParameterDescriptor.Trait.MESSAGE_ONLY),
                    ParameterDescriptor.of("log_url", Scalar.URI, ParameterDescriptor.Trait.OPTIONAL))
            .build();

    static final ErrorCatalog CATALOG = ErrorCatalog.builder("pandastack", "1.4.0")
            .families(NOT_FOUND, RATE_LIMIT, INTERNAL)
            .errors(SANDBOX_NOT_FOUND, CAPACITY, RATE_LIMITED, BUILD_FAILED)
            .bodies(new BodyLayout("default", "application/json", JSON))
            .headers(
                    new HeaderLayout("X-Request-Id", Binding.of(BindingSource.REQUEST_ID)),
                    new HeaderLayout(
                            "Retry-After", Binding.of(BindingSource.RETRY_AFTER, Format.of(Format.Kind.SECONDS))))
            .build();

    static final ErrorCodec CODEC = ErrorCodec.of(CATALOG, ApiException::new);

    private PandaStack() {}

    private static FamilyDescriptor family(String id, int status, @Nullable Boolean retryable, String pattern) {
        return new FamilyDescriptor(id, null, status, List.of(new CodePattern(pattern)), null, retryable, null, null);
    }
}
