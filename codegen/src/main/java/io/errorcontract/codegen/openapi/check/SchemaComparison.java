package io.errorcontract.codegen.openapi.check;

import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.document.DocumentNode;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.DocumentNode.Scalar;
import io.errorcontract.codegen.document.DocumentNode.Sequence;
import io.errorcontract.codegen.document.References;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a schema that a user wrote with one of the catalog. The user's may say less, but nothing that is not so:
 * each of its properties has to be there, with that type, and be required only if it always comes.
 */
public final class SchemaComparison {

    private final CheckedDocument checked;
    private final Map<String, Schema> named = new HashMap<>();

    /** What was looked at: a schema may hold itself. */
    private final Set<DocumentNode> compared = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A difference.
     *
     * @param place where it is in the user's schema
     * @param text what it is, for people
     */
    public record Difference(DocumentNode place, String text) {}

    /**
     * Makes a comparison.
     *
     * @param checked the document
     */
    public SchemaComparison(CheckedDocument checked) {
        this.checked = checked;
        checked.components().schemas().forEach(schema -> named.put(schema.name(), schema.schema()));
    }

    /**
     * Compares.
     *
     * @param schema the user's schema
     * @param body the catalog's
     * @return the first difference, or empty if the user's schema is right
     */
    public Optional<Difference> compare(DocumentNode schema, NamedSchema body) {
        compared.clear();
        if (refersTo(schema, body.name())) {
            return Optional.empty();
        }
        return Optional.ofNullable(compare(schema, body.schema(), "the body"));
    }

    private static boolean refersTo(DocumentNode schema, String name) {
        return schema instanceof Mapping mapping
                && mapping.text(References.REF)
                        .filter(("#/components/schemas/" + name)::equals)
                        .isPresent();
    }

    private @Nullable Difference compare(DocumentNode node, Schema expected, String what) {
        Schema wanted = expected instanceof Schema.Named reference
                ? named.getOrDefault(reference.name(), new Schema.AnyValue())
                : expected;
        Mapping schema = checked.references().mapping(node).orElse(null);
        boolean anything = wanted instanceof Schema.AnyValue || wanted instanceof Schema.OneOf;
        if (schema == null || anything || !compared.add(schema)) {
            return null;
        }
        for (String combination : List.of("oneOf", "anyOf", "allOf", "not")) {
            Entry entry = schema.entry(combination).orElse(null);
            if (entry != null) {
                return new Difference(
                        entry.key(),
                        what + " is made with '" + combination
                                + "', which cannot be compared with the catalog's schema");
            }
        }
        Difference type = compareType(schema, typeOf(wanted), what);
        if (type != null) {
            return type;
        }
        if (wanted instanceof Schema.ObjectOf object) {
            return compareObject(schema, object, what);
        }
        DocumentNode items = schema.get("items").orElse(null);
        return wanted instanceof Schema.ArrayOf array && items != null
                ? compare(items, array.items(), "an item of " + what)
                : null;
    }

    private static @Nullable Difference compareType(Mapping schema, String wanted, String what) {
        DocumentNode type = schema.get("type").orElse(null);
        boolean integer =
                wanted.equals("integer") && type != null && names(type).contains("number");
        if (type == null || integer || names(type).contains(wanted)) {
            return null;
        }
        return new Difference(
                type, what + " is declared as " + String.join(" or ", names(type)) + ", but is " + article(wanted));
    }

    private static List<String> names(DocumentNode type) {
        if (type instanceof Sequence list) {
            return list.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).value())
                    .toList();
        }
        return type instanceof Scalar scalar ? List.of(scalar.value()) : List.of();
    }

    private static String article(String type) {
        return (type.startsWith("i") || type.startsWith("o") || type.startsWith("a") ? "an " : "a ") + type;
    }

    private @Nullable Difference compareObject(Mapping schema, Schema.ObjectOf object, String what) {
        Map<String, Schema.Property> properties = new HashMap<>();
        object.properties().forEach(each -> properties.put(each.name(), each));
        for (Entry entry : schema.mapping("properties").map(Mapping::entries).orElse(List.of())) {
            Difference difference =
                    compareProperty(entry, properties.get(entry.key().value()), object, what);
            if (difference != null) {
                return difference;
            }
        }
        if (schema.get("required").orElse(null) instanceof Sequence required) {
            for (DocumentNode name : required.items()) {
                Schema.Property property = name instanceof Scalar scalar ? properties.get(scalar.value()) : null;
                if (property != null && !property.required()) {
                    return new Difference(name, "'" + property.name() + "' of " + what + " does not always come");
                }
            }
        }
        return null;
    }

    private @Nullable Difference compareProperty(
            Entry entry, Schema.@Nullable Property property, Schema.ObjectOf object, String what) {
        String name = "'" + entry.key().value() + "' of " + what;
        if (property != null) {
            return compare(entry.value(), property.schema(), name);
        }
        Schema others = object.others();
        return others == null
                ? new Difference(entry.key(), name + " is not in the catalog's body")
                : compare(entry.value(), others, name);
    }

    private static String typeOf(Schema schema) {
        if (schema instanceof Schema.SimpleValue value) {
            return value.type();
        }
        if (schema instanceof Schema.FixedValue value) {
            return value.value() instanceof String ? "string" : value.value() instanceof Boolean ? "boolean" : "number";
        }
        return schema instanceof Schema.ArrayOf ? "array" : "object";
    }
}
