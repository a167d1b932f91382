package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.EachList;
import io.errorcontract.catalog.definition.BodyTemplate.EachMap;
import io.errorcontract.catalog.definition.BodyTemplate.Member;
import io.errorcontract.catalog.definition.BodyTemplate.ObjectTemplate;
import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.codegen.importer.Shape.ListOf;
import io.errorcontract.codegen.importer.Shape.ObjectOf;
import io.errorcontract.codegen.importer.Shape.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes faults of single fields of the request: lists of objects, or messages by field. */
final class Violations {

    private static final BindingExpression SOURCE = Bindings.expression("violations", List.of());

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
    static @Nullable BodyTemplate template(String name, Shape shape) {
        if (shape instanceof ListOf list && list.items() instanceof ObjectOf element) {
            List<Member> members = members(element);
            return members.isEmpty() ? null : new EachList(SOURCE, new ObjectTemplate(members));
        }
        boolean map = shape instanceof ObjectOf object
                && object.fields().isEmpty()
                && object.others() instanceof Scalar value
                && value.isText()
                && MAPS.contains(FieldName.normal(name));
        return map
                ? new EachMap(SOURCE, Bindings.expression("field", List.of()), Bindings.bound("message", List.of()))
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
                    members.add(Bindings.field(
                            name, field.required(), Bindings.bound(meanings.getOrDefault(name, ""), List.of())));
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
