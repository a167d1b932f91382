package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Constant;
import io.errorcontract.contract.BodyNode.ListNode;
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
    private final Map<String, LayoutDraft.Param> params = new LinkedHashMap<>();
    private final Map<String, Field> properties = new LinkedHashMap<>();

    /** Where the parameters are spread; null if each has a place of its own. */
    private final @Nullable List<String> spread;

    /** Whether code and message are looked for in the first elements of lists, since nothing else holds them. */
    private final boolean inElements;

    private boolean violations;

    private LayoutDraftReader(BodyGroup group) {
        this.group = group;
        this.details = DetailsField.of(group.shape());
        List<BodyField> outside = DraftedFields.of(group, details);
        List<BodyField> inside = DraftedFields.of(group, List.of()).stream()
                .filter(field -> !outside.contains(field))
                .toList();
        FieldRoles plain = new FieldRoles(outside, inside);
        FieldRoles ofElements = new FieldRoles(DraftedFields.of(group, details, true), inside);
        this.inElements = plain.code() == null && plain.message() == null;
        this.roles = inElements ? ofElements : plain;
        this.spread = details.isEmpty() ? openObject() : details;
    }

    static LayoutDraft read(BodyGroup group) {
        LayoutDraftReader reader = new LayoutDraftReader(group);
        ObjectNode json = reader.object(group.shape(), List.of(), true);
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

    private ObjectNode object(ObjectOf object, List<String> path, boolean always) {
        List<Member> members = new ArrayList<>();
        boolean spreads = path.equals(spread);
        if (spreads && !path.isEmpty()) {
            members.add(spread());
        }
        object.fields().forEach((name, field) -> {
            Field here = field.withRequired(always && field.required());
            BodyNode template = template(name, here, BodyField.then(path, name), spreads);
            if (template != null) {
                members.add(new BodyNode.Field(name, !here.required(), template));
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
        if (inElements && field.shape() instanceof ListOf list && list.items() instanceof ObjectOf element) {
            List<String> first = BodyField.then(path, BodyField.ELEMENT);
            if (holdsMeaning(element, first)) {
                return new ListNode(List.of(object(element, first, field.required())));
            }
        }
        BodyNode each = violations ? null : Violations.template(name, field.shape());
        if (each != null) {
            violations = true;
            return each;
        }
        boolean hasPlace = !spreads || path.size() == 1;
        if (hasPlace && field.shape() instanceof Scalar scalar && scalar.isFixed() && !field.nullable()) {
            return new Constant(scalar.known().get(0));
        }
        if (field.shape() instanceof ObjectOf inner && (path.equals(details) || holdsMeaning(inner, path))) {
            return object(inner, path, field.required());
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
        String free = params.containsKey(name) && !spreads ? String.join("_", path) : name;
        if (!Bindings.isName(free) || params.containsKey(free)) {
            return null;
        }
        boolean shown = !BodyField.seen(group.evidence(), path).isEmpty();
        params.put(free, new LayoutDraft.Param(field, path, shown));
        return spreads ? null : Bindings.bound(Bindings.PARAM + free, List.of());
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
