package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.FieldViolation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader has to give for a response. What is not there has no value. */
final class ReadOutcome {
    private static final Comparator<ContractViolation> BY_KIND_AND_PLACE =
            Comparator.comparing(ContractViolation::kind).thenComparing(ContractViolation::where);

    private final Map<String, Object> tree = new LinkedHashMap<>();

    private ReadOutcome() {}

    /** The outcome of an error that was read, without what depends on the language of the reader. */
    static Map<String, Object> of(ApiError error) {
        ReadOutcome outcome = new ReadOutcome();
        outcome.identity(error);
        outcome.details(error);
        return outcome.tree;
    }

    /** What a program says of an error that it makes itself; all else follows from the contract. */
    static Map<String, Object> given(ApiError error) {
        ReadOutcome outcome = new ReadOutcome();
        outcome.tree.put("code", error.code());
        outcome.tree.put("status", error.status());
        ErrorDescriptor descriptor = error.descriptor().orElse(null);
        if (descriptor == null) {
            outcome.tree.put("message", error.message());
        } else {
            outcome.put("params", VectorValues.parameters(descriptor, error.params()));
        }
        outcome.put("requestId", error.requestId().orElse(null));
        outcome.put("timestamp", error.timestamp().map(Object::toString).orElse(null));
        outcome.put("operation", error.operation().orElse(null));
        outcome.put(
                "violations",
                error.violations().stream().map(ReadOutcome::violation).toList());
        outcome.put("others", error.others().stream().map(ReadOutcome::given).toList());
        return outcome.tree;
    }

    /** An error after the first one: what differs from one to the other. */
    private static Map<String, Object> other(ApiError error) {
        ReadOutcome outcome = new ReadOutcome();
        outcome.identity(error);
        outcome.own(error);
        return outcome.tree;
    }

    private void identity(ApiError error) {
        ErrorDescriptor descriptor = error.descriptor().orElse(null);
        put("error", descriptor == null ? null : descriptor.code());
        put("family", error.family().map(FamilyDescriptor::id).orElse(null));
        tree.put("code", error.code());
        tree.put("status", error.status());
        tree.put("message", error.message());
        if (descriptor != null) {
            put("params", VectorValues.parameters(descriptor, error.params()));
        }
    }

    private void details(ApiError error) {
        own(error);
        put("others", error.others().stream().map(ReadOutcome::other).toList());
        put("extras", VectorValues.untyped(error.extras()));
        put(
                "contractViolations",
                error.contractViolations().stream()
                        .sorted(BY_KIND_AND_PLACE)
                        .map(violation -> List.of(violation.kind().name(), violation.where()))
                        .toList());
    }

    private void own(ApiError error) {
        put("requestId", error.requestId().orElse(null));
        put("timestamp", error.timestamp().map(Object::toString).orElse(null));
        put("operation", error.operation().orElse(null));
        put("suggestion", error.suggestion().orElse(null));
        put("documentation", error.documentation().orElse(null));
        put("retryable", error.retryable().orElse(null));
        put("retryAfter", error.retryAfter().map(Object::toString).orElse(null));
        put(
                "violations",
                error.violations().stream().map(ReadOutcome::violation).toList());
    }

    static Map<String, Object> violation(FieldViolation violation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        putInto(tree, "field", violation.field());
        putInto(tree, "message", violation.message());
        putInto(tree, "code", violation.code());
        putInto(tree, "in", violation.in());
        putInto(tree, "rejected", VectorValues.untyped(violation.rejected()));
        putInto(tree, "params", VectorValues.untyped(violation.params()));
        return tree;
    }

    private void put(String key, @Nullable Object value) {
        putInto(tree, key, value);
    }

    private static void putInto(Map<String, Object> tree, String key, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            tree.put(key, value);
        }
    }
}
