package io.errorcontract.internal.write;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ReasonPhrases;
import io.errorcontract.internal.json.JsonOutput;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.FieldViolation;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One response that is being written: the error, what the server knows of the request, and the bytes so far. */
final class Writing {

    final ApiError error;
    final @Nullable ErrorDescriptor descriptor;
    /** Where the bytes go: that of the body, or of a text inside of it. */
    JsonOutput out;
    /** The violation or list element at hand. */
    @Nullable
    Object item;

    /** The status of the error, which is not that of the response where this is the first of several errors. */
    private final int status;

    private final EncodeContext context;
    private final InstantSource clock;

    Writing(
            ApiError error,
            @Nullable ErrorDescriptor descriptor,
            EncodeContext context,
            InstantSource clock,
            JsonOutput out) {
        this(error, descriptor, error.status(), context, clock, out);
    }

    private Writing(
            ApiError error,
            @Nullable ErrorDescriptor descriptor,
            int status,
            EncodeContext context,
            InstantSource clock,
            JsonOutput out) {
        this.error = error;
        this.descriptor = descriptor;
        this.status = status;
        this.context = context;
        this.clock = clock;
        this.out = out;
    }

    /** The error itself as the first of several: the status of the response is the most general one of them. */
    Writing asFirst() {
        int own = descriptor == null ? status : descriptor.status();
        return error.others().isEmpty() ? this : new Writing(error, descriptor, own, context, clock, out);
    }

    /** Another error of the same response. */
    Writing of(ApiError other) {
        ErrorDescriptor known = ErrorEncoder.spoken(other.descriptor().orElse(null), context);
        return new Writing(other, known, other.status(), context, clock, out);
    }

    InstantSource clock() {
        return clock;
    }

    /** The value of a place before its formats, or {@code null} if there is none that may be shown. */
    @Nullable
    Object value(Slot slot) {
        return switch (slot.source()) {
            case CODE -> code();
            case STATUS -> status;
            case REASON -> ReasonPhrases.of(status);
            case TITLE -> title();
            case MESSAGE -> error.message();
            case FAMILY -> error.family().map(FamilyDescriptor::id).orElse(null);
            case REQUEST_ID -> error.requestId().orElse(context.requestId());
            case TIMESTAMP -> timestamp();
            case OPERATION -> error.operation().orElse(context.operation());
            case SUGGESTION -> error.suggestion().orElse(null);
            case DOCUMENTATION -> error.documentation().orElse(null);
            case PATH -> context.path();
            case METHOD -> context.method();
            case INSTANCE -> context.instance() == null ? context.path() : context.instance();
            case RETRYABLE -> error.retryable().orElse(null);
            case RETRY_AFTER -> error.retryAfter().orElse(null);
            case PARAM -> param(slot.name());
            case PROPERTY -> descriptor == null ? null : descriptor.properties().get(slot.name());
            case FIELD, VIOLATION_MESSAGE, VIOLATION_CODE, IN, REJECTED, VIOLATION_PARAM -> violation(slot);
            case ITEM -> element(slot.name());
            case CONSTANT -> slot.name();
            case PARAMS, VIOLATIONS, ERRORS ->
                throw new IllegalStateException("has places of its own: " + slot.source());
        };
    }

    /** The descriptor may have another code than the error: the one that an older client knows. */
    private @Nullable String code() {
        String code = descriptor == null ? error.code() : descriptor.code();
        return code.isEmpty() ? null : code;
    }

    private @Nullable String title() {
        if (descriptor != null) {
            return descriptor.title();
        }
        return error.family().map(FamilyDescriptor::title).orElse(null);
    }

    private Instant timestamp() {
        Instant known = error.timestamp().orElse(context.timestamp());
        return known == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : known;
    }

    private @Nullable Object param(String name) {
        int index = descriptor == null ? -1 : descriptor.indexOf(name);
        if (descriptor == null || index < 0) {
            return null;
        }
        ParameterDescriptor parameter = descriptor.parameters().get(index);
        return parameter.published() ? error.value(index) : null;
    }

    private @Nullable Object violation(Slot slot) {
        if (!(item instanceof FieldViolation violation)) {
            return null;
        }
        return switch (slot.source()) {
            case FIELD -> violation.field();
            case VIOLATION_MESSAGE -> violation.message();
            case VIOLATION_CODE -> violation.code();
            case IN -> violation.in();
            case VIOLATION_PARAM -> violation.params().get(slot.name());
            default -> violation.rejected();
        };
    }

    private @Nullable Object element(String name) {
        if (name.isEmpty()) {
            return item;
        }
        return item instanceof Map<?, ?> fields ? fields.get(name) : null;
    }
}
