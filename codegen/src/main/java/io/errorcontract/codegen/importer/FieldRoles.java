package io.errorcontract.codegen.importer;

import io.errorcontract.contract.BodyNode.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Settles what each field of a body means. */
final class FieldRoles {

    /** What may stand among the parameters, too. */
    private static final Set<FieldRole> AMONG_DETAILS =
            EnumSet.of(FieldRole.RETRYABLE, FieldRole.RETRY_AFTER, FieldRole.SUGGESTION, FieldRole.REQUEST_ID);

    private final Map<List<String>, Value> bound = new HashMap<>();
    private final List<BodyField> fields;
    private final @Nullable BodyField code;
    private final @Nullable BodyField message;

    FieldRoles(List<BodyField> fields, List<BodyField> details) {
        this.fields = fields;
        this.code = CodeField.of(fields);
        this.message = MessageField.of(fields, code);
        bindCodeAndMessage();
        List<BodyField> all = new ArrayList<>(fields);
        all.addAll(details);
        for (FieldRole role : FieldRole.values()) {
            bind(role, AMONG_DETAILS.contains(role) ? all : fields);
        }
        bindTheRest();
    }

    @Nullable
    BodyField code() {
        return code;
    }

    @Nullable
    BodyField message() {
        return message;
    }

    /** What a field is bound to; null if nothing tells. */
    @Nullable
    Value at(List<String> path) {
        return bound.get(path);
    }

    private void bindCodeAndMessage() {
        if (code != null) {
            String prefix = CodeField.prefix(code);
            List<String> formats = code.shape().isNumber() ? List.of("number") : List.of();
            bound.put(
                    code.path(),
                    prefix.isEmpty() ? Bindings.bound("code", formats) : Bindings.prefixed("code", prefix));
        }
        if (message != null) {
            bound.put(message.path(), Bindings.bound("message", List.of()));
        }
    }

    private void bind(FieldRole role, List<BodyField> candidates) {
        candidates.stream()
                .filter(field ->
                        !bound.containsKey(field.path()) && !field.shape().isFixed())
                .filter(field -> role.isNamed(field) && role.formats(field) != null)
                .filter(field -> role != FieldRole.DOCUMENTATION || isDocumentation(field))
                .min(Comparator.comparingInt(BodyField::depth))
                .ifPresent(field -> {
                    List<String> formats = role.formats(field);
                    bound.put(field.path(), Bindings.bound(role.source(), formats == null ? List.of() : formats));
                });
    }

    private boolean isDocumentation(BodyField field) {
        return switch (field.name()) {
            case "type" -> isProblemType(field);
            case "link", "href", "url" -> isProblemType(field) && namesCode(field);
            default -> true;
        };
    }

    /** Whether each example has its code in it, as the page of a code does and that of a resource does not. */
    private boolean namesCode(BodyField field) {
        return code != null
                && !field.seen().isEmpty()
                && field.seen().size() == code.seen().size()
                && IntStream.range(0, field.seen().size())
                        .allMatch(i -> field.seen()
                                .get(i)
                                .value()
                                .toString()
                                .contains(code.seen().get(i).value().toString()));
    }

    /** In problem details (RFC 9457, section 3.1.1), {@code type} is a URI; elsewhere it is a kind of errors. */
    private static boolean isProblemType(BodyField field) {
        return !field.values().isEmpty()
                && field.values().stream().allMatch(value -> value.toString().matches("[a-z]+://.+"));
    }

    private void bindTheRest() {
        for (BodyField field : fields) {
            if (bound.containsKey(field.path()) || field.shape().isFixed()) {
                continue;
            }
            if (field.isReasonPhrase()) {
                bound.put(field.path(), Bindings.bound("reason", List.of()));
            } else if (code != null && isProperty(field)) {
                String name = field.path().get(field.depth() - 1);
                bound.put(field.path(), Bindings.bound(Bindings.PROPERTY + name, List.of()));
            }
        }
    }

    private static boolean isProperty(BodyField field) {
        boolean isName = field.path().get(field.depth() - 1).matches("[A-Za-z][A-Za-z0-9_-]*");
        return isName
                && FieldRole.isProperty(field.name(), field.shape())
                && !field.seen().isEmpty()
                && !field.isConstant();
    }
}
