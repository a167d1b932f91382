package io.errorcontract.benchmarks;

import static io.errorcontract.model.body.BodyNode.field;
import static io.errorcontract.model.body.BodyNode.object;
import static io.errorcontract.model.body.BodyNode.optional;
import static io.errorcontract.model.body.BodyNode.spread;
import static io.errorcontract.model.body.BodyNode.value;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.CodePattern;
import io.errorcontract.model.ErrorCatalog;
import io.errorcontract.model.ErrorCodec;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.ExceptionFactory;
import io.errorcontract.model.FamilyDescriptor;
import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.ParameterDescriptor.Trait;
import io.errorcontract.model.ParameterType.Scalar;
import io.errorcontract.model.StackTracePolicy;
import io.errorcontract.model.body.Binding;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.body.BodyLayout;
import io.errorcontract.model.body.BodyNode;
import io.errorcontract.model.body.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contract that is measured, without stack traces: what those cost is known, and the same for everybody. */
final class PandaStack {

    static final String JSON = "{\"error\":{\"code\":\"sandbox.not_found\","
            + "\"message\":\"Sandbox sb_abc123 does not exist\",\"request_id\":\"req_xyz\",\"details\":{}}}";
    static final byte[] BODY = JSON.getBytes(StandardCharsets.UTF_8);
    static final int STATUS = 404;

    static final ErrorDescriptor SANDBOX_NOT_FOUND = descriptor();
    static final ErrorCodec CODEC = ErrorCodec.of(catalog(), new Exceptions());

    private PandaStack() {}

    /** As generated code does it; a class, since a program's first lambda takes time that clients wait for. */
    private static final class Exceptions implements ExceptionFactory {
        @Override
        public ApiException create(ApiError error) {
            return new ApiException(error);
        }
    }

    private static ErrorDescriptor descriptor() {
        FamilyDescriptor notFound = new FamilyDescriptor(
                "not_found", null, STATUS, List.of(new CodePattern("*.not_found")), null, null, null, null);
        return ErrorDescriptor.builder("sandbox.not_found", STATUS, "Sandbox {sandbox_id} does not exist")
                .family(notFound)
                .parameters(ParameterDescriptor.of("sandbox_id", Scalar.STRING, Trait.MESSAGE_ONLY))
                .stackTrace(StackTracePolicy.NONE)
                .build();
    }

    private static ErrorCatalog catalog() {
        BodyNode layout = object(field(
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
        return ErrorCatalog.builder("pandastack", "1.0.0")
                .errors(SANDBOX_NOT_FOUND)
                .bodies(new BodyLayout("default", "application/json", layout))
                .build();
    }
}
