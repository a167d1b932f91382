package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Constant;
import io.errorcontract.contract.BodyNode.Member;
import io.errorcontract.contract.BodyNode.ObjectNode;
import io.errorcontract.contract.BodyNode.Spread;
import io.errorcontract.contract.BodyNode.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a layout of what is known of some bodies. */
final class LayoutDraftReader {

    private final BodyGroup group;
    private final List<String> details;
    private final FieldRoles roles;
    private final Map<String, Field> params = new LinkedHashMap<>();
    private final Map<String, Field> properties = new LinkedHashMap<>();

    /** Where the parameters are spread; null if each has a place of its own. */
    private final @Nullable List<String> spread;

    private boolean violations;

    private LayoutDraftReader(BodyGroup group) {
        this.group = group;
        this.details = DetailsField.of(group.shape());
        List<BodyField> outside = DraftedFields.of(group, details);
        List<BodyField> inside = DraftedFields.of(group, List.of()).stream()
                .filter(field -> !outside.contains(field))
                .toList();
        this.roles = new FieldRoles(outside, inside);
        this.spread = details.isEmpty() ? openObject() : details;
    }

    static LayoutDraft read(BodyGroup group) {
        LayoutDraftReader reader = new LayoutDraftReader(group);
        ObjectNode json = reader.object(group.shape(), List.of());
        return new LayoutDraft(
                group.shape().name(),
                group.mediaType(),
                json,
                reader.params,
                reader.properties,
                reader.roles.code(),
                reader.roles.message());
    }

    /** The object that holds the message, if it may have any other field. */
    private @Nullable List<String> openObject() {
        BodyField message = roles.message() == null ? roles.code() : roles.message();
        List<String> path = message == null ? List.of() : message.path().subList(0, message.depth() - 1);
        boolean open = DraftedFields.at(group.shape(), path) instanceof ObjectOf object && object.others() != null;
        return open || group.mediaType().equals("application/problem+json") ? path : null;
    }

    private ObjectNode object(ObjectOf object, List<String> path) {
        List<Member> members = new ArrayList<>();
        boolean spreads = path.equals(spread);
        if (spreads && !path.isEmpty()) {
            members.add(spread());
        }
        object.fields().forEach((name, field) -> {
            BodyNode template = template(name, field, BodyField.then(path, name), spreads);
            if (template != null) {
                members.add(new BodyNode.Field(name, !field.required(), template));
            }
        });
        if (spreads && path.isEmpty()) {
            members.add(spread());
        }
        return new ObjectNode(members);
    }

    private static Spread spread() {
        return new Spread(Binding.of(BindingSource.PARAMS));
    }

    /** The template of a field; null if it has none of its own. */
    private @Nullable BodyNode template(String name, Field field, List<String> path, boolean spreads) {
        Value bound = roles.at(path);
        if (bound != null) {
            if (bound.binding().source() == BindingSource.PROPERTY) {
                properties.put(name, field);
            }
            return bound;
        }
        BodyNode each = violations ? null : Violations.template(name, field.shape());
        if (each != null) {
            violations = true;
            return each;
        }
        if (field.shape() instanceof Scalar scalar && scalar.isFixed() && (!spreads || path.size() == 1)) {
            return new Constant(scalar.known().get(0));
        }
        if (field.shape() instanceof ObjectOf inner && (path.equals(details) || holdsMeaning(inner, path))) {
            return object(inner, path);
        }
        return parameter(name, field, path, spreads);
    }

    private boolean holdsMeaning(ObjectOf object, List<String> path) {
        return object.fields().entrySet().stream().anyMatch(entry -> {
            List<String> inner = BodyField.then(path, entry.getKey());
            Shape shape = entry.getValue().shape();
            return roles.at(inner) != null
                    || inner.equals(details)
                    || (!violations && Violations.template(entry.getKey(), shape) != null)
                    || (shape instanceof ObjectOf nested && holdsMeaning(nested, inner));
        });
    }

    private @Nullable BodyNode parameter(String name, Field field, List<String> path, boolean spreads) {
        BodyNode constant = spreads ? null : constant(path);
        if (constant != null) {
            return constant;
        }
        if (!Bindings.isName(name) || params.containsKey(name)) {
            return null;
        }
        params.put(name, field);
        return spreads ? null : Bindings.bound(Bindings.PARAM + name, List.of());
    }

    /** What all examples have alike is no parameter. */
    private @Nullable BodyNode constant(List<String> path) {
        List<BodyField.Seen> seen = BodyField.seen(group.evidence(), path);
        Object value = seen.isEmpty() ? null : seen.get(0).value();
        boolean empty = seen.stream().allMatch(each -> each.value() instanceof Map<?, ?> map && map.isEmpty());
        if (value instanceof Map<?, ?> || value instanceof List) {
            return value instanceof Map && empty ? new ObjectNode(List.of()) : null;
        }
        boolean always = seen.size() == group.evidence().size() && BodyField.isConstant(seen);
        return value != null && always ? new Constant(value) : null;
    }
}
