package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.EachElement;
import io.errorcontract.contract.BodyNode.EachField;
import io.errorcontract.contract.BodyNode.Member;
import io.errorcontract.contract.BodyNode.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes faults of single fields of the request: lists of objects, or messages by field. */
final class Violations {

    private static final Binding SOURCE = Binding.of(BindingSource.VIOLATIONS);

    /** What the fields of an element mean, by name, the likely ones first; the first row is what makes a violation. */
    private static final Map<String, List<String>> ELEMENT = element();

    private static final Set<String> MAPS = Set.of(
            "fields", "errors", "violations", "fielderrors", "validationerrors", "invalidparams", "invalidfields");

    private Violations() {}

    private static Map<String, List<String>> element() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(
                "field",
                List.of(
                        "field",
                        "path",
                        "parameter",
                        "param",
                        "property",
                        "propertypath",
                        "pointer",
                        "target",
                        "name",
                        "location",
                        "loc"));
        names.put(
                "message",
                List.of("message", "msg", "detail", "description", "defaultmessage", "error", "reason", "title"));
        names.put("code", List.of("code", "errorcode", "rule", "keyword", "type", "reason"));
        names.put("in", List.of("in", "location", "source"));
        names.put("rejected", List.of("rejected", "rejectedvalue", "invalidvalue", "value"));
        return names;
    }

    /** The template of a field that holds violations; null if it holds something else. */
    static @Nullable BodyNode template(String name, Shape shape) {
        if (shape instanceof ListOf list && list.items() instanceof ObjectOf element) {
            List<Member> members = members(element);
            return members.isEmpty() ? null : new EachElement(SOURCE, new ObjectNode(members));
        }
        boolean map = shape instanceof ObjectOf object
                && object.fields().isEmpty()
                && object.others() instanceof Scalar value
                && value.isText()
                && MAPS.contains(FieldName.normal(name));
        return map
                ? new EachField(
                        SOURCE, Bindings.ofViolation("field"), new BodyNode.Value(Bindings.ofViolation("message")))
                : null;
    }

    private static List<Member> members(ObjectOf element) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        ELEMENT.forEach((meaning, names) -> {
            String field = find(element, names, taken, meaning.equals("rejected"));
            if (field != null) {
                taken.add(field);
                meanings.put(field, meaning);
            }
        });
        boolean violation = meanings.containsValue("field")
                && (meanings.containsValue("message") || meanings.containsValue("code"));
        List<Member> members = new ArrayList<>();
        if (violation) {
            element.fields().forEach((name, field) -> {
                if (meanings.containsKey(name)) {
                    Binding binding = Bindings.ofViolation(meanings.getOrDefault(name, ""));
                    members.add(new BodyNode.Field(name, !field.required(), new BodyNode.Value(binding)));
                }
            });
        }
        return members;
    }

    private static @Nullable String find(ObjectOf element, List<String> names, Set<String> taken, boolean anyValue) {
        for (String wanted : names) {
            for (Map.Entry<String, Field> entry : element.fields().entrySet()) {
                boolean fits = anyValue || (entry.getValue().shape() instanceof Scalar scalar && scalar.isText());
                if (fits
                        && !taken.contains(entry.getKey())
                        && FieldName.normal(entry.getKey()).equals(wanted)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }
}
