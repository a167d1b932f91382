package com.example.sandboxes;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codec.ErrorContract;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the errors of the catalog <code>sandboxes</code>: The sandbox API's errors.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class SandboxErrors {
    /**
     * All errors of the API.
     */
    public static final ErrorCatalog CATALOG = catalog();

    /**
     * What {@link #decode} and {@link #encode} use.
     */
    public static final ErrorCodec CODEC = ErrorCodec.of(CATALOG, new SandboxExceptionFactory());

    private SandboxErrors() {
    }

    /**
     * Turns a response into the exception to throw. Never throws itself, whatever the response holds.
     *
     * @param status the HTTP status
     * @param headers the headers; the case of names does not matter
     * @param body the body, or null
     * @return the exception
     */
    public static SandboxException decode(int status, Map<String, List<String>> headers,
            byte @Nullable [] body) {
        return (SandboxException) CODEC.decode(status, headers, body);
    }

    /**
     * Turns a response into the exception to throw. Never throws itself, whatever the response holds.
     *
     * @param status the HTTP status
     * @param headers the headers; the case of names does not matter
     * @param body the body, or null
     * @return the exception
     */
    public static SandboxException decode(int status, Map<String, List<String>> headers,
            @Nullable String body) {
        return (SandboxException) CODEC.decode(status, headers, body);
    }

    /**
     * Turns a response into the exception to throw. Never throws itself, whatever the response holds.
     *
     * @param status the HTTP status
     * @param headers the headers; the case of names does not matter
     * @param body the body, or null; it is not closed
     * @return the exception
     */
    public static SandboxException decode(int status, Map<String, List<String>> headers,
            @Nullable InputStream body) {
        return (SandboxException) CODEC.decode(status, headers, body);
    }

    /**
     * Writes an error as a response.
     *
     * @param exception the error
     * @param context what is known of the request
     * @return status, headers and body
     */
    public static ErrorResponse encode(ApiException exception, EncodeContext context) {
        return CODEC.encode(exception, context);
    }

    private static ErrorCatalog catalog() {
        return ErrorCatalog.builder("sandboxes", "1.2.0")
                .title("The sandbox API's errors")
                .families(
                        SandboxShared.FAMILY_NOT_FOUND,
                        SandboxShared.FAMILY_LIMIT,
                        SandboxShared.FAMILY_QUOTA)
                .errors(SandboxDescriptors.all())
                .bodies(bodies())
                .headers(headers())
                .retryPolicy(SandboxShared.POLICY_DEFAULT)
                .build();
    }

    private static BodyLayout[] bodies() {
        return new BodyLayout[] {
            new BodyLayout("default", "application/json", BodyNode.object(
                BodyNode.field("error", BodyNode.object(
                    BodyNode.field("code", BodyNode.value(BindingSource.CODE)),
                    BodyNode.field("message", BodyNode.value(BindingSource.MESSAGE)),
                    BodyNode.optional("request_id", BodyNode.value(BindingSource.REQUEST_ID)),
                    BodyNode.field("details", BodyNode.object(
                        BodyNode.spread(Binding.of(BindingSource.PARAMS)),
                        BodyNode.optional("retryable", BodyNode.value(BindingSource.RETRYABLE)),
                        BodyNode.optional("retry_after_sec",
                                BodyNode.value(BindingSource.RETRY_AFTER,
                                Format.of(Format.Kind.SECONDS))))),
                    BodyNode.optional("fields", new BodyNode.EachElement(
                        Binding.of(BindingSource.VIOLATIONS),
                        BodyNode.object(
                            BodyNode.field("field", BodyNode.value(BindingSource.FIELD)),
                            BodyNode.field("message",
                                    BodyNode.value(BindingSource.VIOLATION_MESSAGE))))))))),
            new BodyLayout("headless", "application/vnd.example+json", BodyNode.object(
                BodyNode.field("type", BodyNode.constant("sandbox")),
                BodyNode.field("reason", BodyNode.value(BindingSource.CODE,
                        Format.of(Format.Kind.PART, 1, "."))),
                BodyNode.field("owner", BodyNode.value(BindingSource.PROPERTY, "owner")))),
            new BodyLayout("problem", "application/problem+json", BodyNode.object(
                BodyNode.optional("type", BodyNode.value(BindingSource.DOCUMENTATION)),
                BodyNode.optional("title", BodyNode.value(BindingSource.TITLE)),
                BodyNode.field("status", BodyNode.value(BindingSource.STATUS)),
                BodyNode.field("detail", BodyNode.value(BindingSource.MESSAGE)),
                BodyNode.field("code", BodyNode.value(BindingSource.CODE)),
                BodyNode.optional("request_id", BodyNode.value(BindingSource.REQUEST_ID)),
                BodyNode.spread(Binding.of(BindingSource.PARAMS))))
        };
    }

    private static HeaderLayout[] headers() {
        return new HeaderLayout[] {
            new HeaderLayout("X-Request-Id", Binding.of(BindingSource.REQUEST_ID)),
            new HeaderLayout("Retry-After", Binding.of(BindingSource.RETRY_AFTER,
                    Format.of(Format.Kind.SECONDS))),
            new HeaderLayout("Cache-Control", Binding.named(BindingSource.CONSTANT, "no-store"))
        };
    }

    /**
     * Announces the contract to {@link ServiceLoader}.
     */
    public static final class Contract implements ErrorContract {
        /**
         * For {@link ServiceLoader}.
         */
        public Contract() {
        }

        @Override
        public ErrorCodec codec() {
            return CODEC;
        }
    }
}
