package io.errorcontract.benchmarks;

import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.optional;
import static io.errorcontract.contract.BodyNode.spread;
import static io.errorcontract.contract.BodyNode.value;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codec.ExceptionFactory;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.contract.StackTracePolicy;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The contract that is measured, without stack traces: what those cost is known, and the same for everybody. */
final class PandaStack {

    static final String JSON = "{\"error\":{\"code\":\"sandbox.not_found\","
            + "\"message\":\"Sandbox sb_abc123 does not exist\",\"request_id\":\"req_xyz\",\"details\":{}}}";
    static final byte[] BODY = JSON.getBytes(StandardCharsets.UTF_8);
    static final int STATUS = 404;

    /** What a proxy in between answers when the service does not. */
    static final byte[] HTML = """
            <html>
            <head><title>502 Bad Gateway</title></head>
            <body>
            <center><h1>502 Bad Gateway</h1></center>
            <hr><center>nginx</center>
            </body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    static final int HTML_STATUS = 502;

    private static final FamilyDescriptor NOT_FOUND = new FamilyDescriptor(
            "not_found", null, STATUS, List.of(new CodePattern("*.not_found")), null, null, null, null);

    static final ErrorDescriptor SANDBOX_NOT_FOUND = ErrorDescriptor.builder(
                    "sandbox.not_found", STATUS, "Sandbox {sandbox_id} does not exist")
            .family(NOT_FOUND)
            .parameters(ParameterDescriptor.of("sandbox_id", Scalar.STRING, Trait.MESSAGE_ONLY))
            .stackTrace(StackTracePolicy.NONE)
            .build();

    /** The thirteen codes of the page. */
    static final List<ErrorDescriptor> ERRORS = List.of(
            error("auth.invalid_token", 401),
            error("auth.token_revoked", 401),
            error("auth.workspace_mismatch", 403),
            SANDBOX_NOT_FOUND,
            error("sandbox.invalid_state", 409),
            error("sandbox.boot_failed", 500),
            error("template.not_found", STATUS),
            error("template.build_failed", 500),
            error("volume.in_use", 409),
            error("quota.sandboxes_exceeded", 403),
            error("quota.vcpu_exceeded", 403),
            error("capacity.unavailable", 503),
            error("rate_limit.api", 429));

    static final ErrorCodec CODEC = ErrorCodec.of(catalog(), new Exceptions());

    /** As the JDK's client hands them over. */
    static final Map<String, List<String>> HEADERS = headers();

    private PandaStack() {}

    private static Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("content-length", List.of("119"));
        headers.put("content-type", List.of("application/json"));
        headers.put("date", List.of("Sun, 06 Nov 1994 08:49:37 GMT"));
        headers.put("server", List.of("pandastack"));
        headers.put("x-request-id", List.of("req_xyz"));
        return headers;
    }

    /** As generated code does it; a class, since a program's first lambda takes time that clients wait for. */
    private static final class Exceptions implements ExceptionFactory {
        @Override
        public ApiException create(ApiError error) {
            return new ApiException(error);
        }
    }

    private static ErrorDescriptor error(String code, int status) {
        return ErrorDescriptor.builder(code, status, "Something is wrong")
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
                .families(NOT_FOUND)
                .errors(ERRORS.toArray(new ErrorDescriptor[0]))
                .bodies(new BodyLayout("default", "application/json", layout))
                .build();
    }
}
