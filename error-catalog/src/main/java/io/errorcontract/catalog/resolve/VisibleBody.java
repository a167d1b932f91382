package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.EachElement;
import io.errorcontract.contract.BodyNode.EachField;
import io.errorcontract.contract.BodyNode.Field;
import io.errorcontract.contract.BodyNode.ListNode;
import io.errorcontract.contract.BodyNode.Member;
import io.errorcontract.contract.BodyNode.ObjectNode;
import io.errorcontract.contract.BodyNode.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Takes fields out of a body layout. */
public final class VisibleBody {
    private final Set<String> paths;
    private final Predicate<Binding> hidden;
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    VisibleBody(Set<String> paths, Predicate<Binding> hidden) {
        this.paths = paths;
        this.hidden = hidden;
    }

    /**
     * Lists the fields of a template.
     *
     * @param template a template
     * @return the path of each field, with dots between the names, {@code []} for the elements of a list and {@code *}
     *     for names that are not known beforehand
     */
    public static Set<String> paths(BodyNode template) {
        VisibleBody body = new VisibleBody(Set.of(), binding -> false);
        body.node("", template);
        return body.seen;
    }

    BodyDefinition of(BodyDefinition body) {
        BodyNode json = node("", body.json());
        Map<String, String> fields = new LinkedHashMap<>(body.fields());
        fields.keySet().removeIf(this::isRemoved);
        return new BodyDefinition(body.mediaType(), json, body.docs(), fields, Map.of());
    }

    private boolean isRemoved(String path) {
        return removed.stream()
                .anyMatch(each -> path.equals(each) || path.startsWith(each + ".") || path.startsWith(each + "["));
    }

    private BodyNode node(String path, BodyNode node) {
        if (node instanceof ObjectNode object) {
            return object(path, object);
        }
        if (node instanceof EachElement each) {
            return new EachElement(each.source(), node(path + "[]", each.element()));
        }
        if (node instanceof EachField each) {
            return new EachField(each.source(), each.key(), node(path + ".*", each.value()));
        }
        if (node instanceof ListNode list) {
            return new ListNode(list.elements().stream()
                    .map(element -> node(path + "[]", element))
                    .toList());
        }
        return node;
    }

    private ObjectNode object(String path, ObjectNode object) {
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            if (!(member instanceof Field field)) {
                members.add(member);
                continue;
            }
            String name = path.isEmpty() ? field.name() : path + "." + field.name();
            seen.add(name);
            if (paths.contains(name) || isHidden(field.node())) {
                removed.add(name);
            } else {
                members.add(new Field(field.name(), field.optional(), node(name, field.node())));
            }
        }
        return new ObjectNode(members);
    }

    private boolean isHidden(BodyNode node) {
        if (node instanceof Value value) {
            return hidden.test(value.binding());
        }
        if (node instanceof EachElement each) {
            return hidden.test(each.source());
        }
        return node instanceof EachField each && hidden.test(each.source());
    }
}
