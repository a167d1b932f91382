package io.errorcontract.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.ErrorResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limit: the one body, read and written by somebody who knows it by heart. */
final class HandWritten {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json");
    private static final String PREFIX = "Sandbox ";
    private static final String SUFFIX = " does not exist";

    private HandWritten() {}

    /** The fields that the body has; an exception of its own, with nothing else in it. */
    static final class PlainException extends RuntimeException {

        private static final long serialVersionUID = 1;

        final int status;
        final @Nullable String code;
        final @Nullable String requestId;
        final @Nullable String sandboxId;

        PlainException(int status, @Nullable String code, @Nullable String message, @Nullable String requestId) {
            super(message, null, false, false);
            this.status = status;
            this.code = code;
            this.requestId = requestId;
            this.sandboxId = message == null ? null : sandboxId(message);
        }
    }

    /** Reads the body into the same exception as the codec does. */
    static ApiException decode(int status, byte[] body) throws IOException {
        Fields fields = read(body);
        return exception(status, fields.code, fields.message, fields.requestId);
    }

    /** Reads the body into the smallest exception that can be. */
    static PlainException decodePlain(int status, byte[] body) throws IOException {
        Fields fields = read(body);
        return new PlainException(status, fields.code, fields.message, fields.requestId);
    }

    /** Does not outlive its method, so the JIT compiler makes nothing of it. */
    private static final class Fields {
        @Nullable
        String code;

        @Nullable
        String message;

        @Nullable
        String requestId;
    }

    private static Fields read(byte[] body) throws IOException {
        Fields fields = new Fields();
        try (JsonParser parser = FACTORY.createParser(body)) {
            parser.nextToken();
            while (parser.nextFieldName() != null) {
                parser.nextToken();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    switch (name) {
                        case "code" -> fields.code = parser.nextTextValue();
                        case "message" -> fields.message = parser.nextTextValue();
                        case "request_id" -> fields.requestId = parser.nextTextValue();
                        default -> {
                            parser.nextToken();
                            parser.skipChildren();
                        }
                    }
                }
            }
        }
        return fields;
    }

    private static ApiException exception(
            int status, @Nullable String code, @Nullable String message, @Nullable String requestId) {
        ErrorDescriptor descriptor = code == null ? null : descriptor(code);
        if (descriptor == null || message == null) {
            return new ApiException(ApiError.unknown(code == null ? "" : code, status, null)
                    .message(message)
                    .requestId(requestId)
                    .build());
        }
        return new ApiException(ApiError.builder(descriptor)
                .status(status)
                .message(message)
                .value(0, sandboxId(message))
                .requestId(requestId)
                .build());
    }

    /** Every code has its own class, so somebody has to tell them apart. */
    private static @Nullable ErrorDescriptor descriptor(String code) {
        return switch (code) {
            case "auth.invalid_token" -> PandaStack.ERRORS.get(0);
            case "auth.token_revoked" -> PandaStack.ERRORS.get(1);
            case "auth.workspace_mismatch" -> PandaStack.ERRORS.get(2);
            case "sandbox.not_found" -> PandaStack.SANDBOX_NOT_FOUND;
            case "sandbox.invalid_state" -> PandaStack.ERRORS.get(4);
            case "sandbox.boot_failed" -> PandaStack.ERRORS.get(5);
            case "template.not_found" -> PandaStack.ERRORS.get(6);
            case "template.build_failed" -> PandaStack.ERRORS.get(7);
            case "volume.in_use" -> PandaStack.ERRORS.get(8);
            case "quota.sandboxes_exceeded" -> PandaStack.ERRORS.get(9);
            case "quota.vcpu_exceeded" -> PandaStack.ERRORS.get(10);
            case "capacity.unavailable" -> PandaStack.ERRORS.get(11);
            case "rate_limit.api" -> PandaStack.ERRORS.get(12);
            default -> null;
        };
    }

    private static @Nullable String sandboxId(String message) {
        return message.startsWith(PREFIX) && message.endsWith(SUFFIX)
                ? message.substring(PREFIX.length(), message.length() - SUFFIX.length())
                : null;
    }

    static ErrorResponse encode(ApiError error) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("error");
            json.writeStringField("code", error.code());
            json.writeStringField("message", error.message());
            String requestId = error.requestId().orElse(null);
            if (requestId != null) {
                json.writeStringField("request_id", requestId);
            }
            json.writeObjectFieldStart("details");
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        return new ErrorResponse(error.status(), HEADERS, out.toByteArray());
    }
}
