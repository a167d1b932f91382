package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.document.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a schema that a user wrote with those of the catalog. The user's may say less, but nothing that is not so:
 * each of its properties has to be there, with that type, and be required only if it always comes. Compositions count
 * as what they mean: all parts of {@code allOf} have to be right, and one choice of {@code oneOf} or {@code anyOf}.
 */
public final class SchemaComparison {

    private final CheckedDocument checked;
    private final Map<String, Schema> named = new HashMap<>();

    /** What is being compared, and with what: a schema may hold itself. */
    private final IdentityHashMap<YamlMapping, Set<Schema>> comparing = new IdentityHashMap<>();

    /**
     * A difference.
     *
     * @param place where it is in the user's schema
     * @param text what it is, for people
     */
    public record Difference(YamlNode place, String text) {}

    /**
     * How a schema differs from the body of the catalog that it is nearest to.
     *
     * @param body that body
     * @param first the first difference
     */
    public record Mismatch(NamedSchema body, Difference first) {}

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
     * @param bodies the catalog's, at least one
     * @return how it differs from the nearest of them, or empty if it is right for one
     */
    public Optional<Mismatch> compare(YamlNode schema, List<NamedSchema> bodies) {
        Mismatch nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (NamedSchema body : bodies) {
            List<Difference> differences =
                    refersTo(schema, body.name()) ? List.of() : compare(schema, body.schema(), "the body");
            if (differences.isEmpty()) {
                return Optional.empty();
            }
            if (differences.size() < fewest) {
                nearest = new Mismatch(body, differences.get(0));
                fewest = differences.size();
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean refersTo(YamlNode schema, String name) {
        return schema instanceof YamlMapping mapping
                && mapping.text(References.REF)
                        .filter(("#/components/schemas/" + name)::equals)
                        .isPresent();
    }

    private List<Difference> compare(YamlNode node, Schema expected, String what) {
        Schema wanted = expected instanceof Schema.Named reference
                ? named.getOrDefault(reference.name(), new Schema.AnyValue())
                : expected;
        YamlMapping schema = checked.references().mapping(node).orElse(null);
        boolean anything = wanted instanceof Schema.AnyValue || wanted instanceof Schema.OneOf;
        if (schema == null || anything) {
            return List.of();
        }
        Set<Schema> open = comparing.computeIfAbsent(schema, key -> Collections.newSetFromMap(new IdentityHashMap<>()));
        if (!open.add(wanted)) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        for (YamlNode part : items(schema, "allOf")) {
            differences.addAll(compare(part, wanted, what));
        }
        differences.addAll(compareChoices(items(schema, "anyOf"), wanted, what));
        differences.addAll(compareChoices(items(schema, "oneOf"), wanted, what));
        differences.addAll(compareItself(schema, wanted, what));
        open.remove(wanted);
        return differences;
    }

    /** A value need be as one of the choices says; null, as FastAPI adds it, is no choice for a value that is there. */
    private List<Difference> compareChoices(List<YamlNode> choices, Schema wanted, String what) {
        List<Difference> fewest = null;
        for (YamlNode choice : choices) {
            if (!isNull(choice)) {
                List<Difference> differences = compare(choice, wanted, what);
                fewest = fewest == null || differences.size() < fewest.size() ? differences : fewest;
            }
        }
        return fewest == null ? List.of() : fewest;
    }

    private boolean isNull(YamlNode choice) {
        return checked.references()
                .mapping(choice)
                .flatMap(schema -> schema.text("type"))
                .filter("null"::equals)
                .isPresent();
    }

    private static List<YamlNode> items(YamlMapping schema, String key) {
        return schema.get(key).orElse(null) instanceof YamlSequence list ? list.items() : List.of();
    }

    private List<Difference> compareItself(YamlMapping schema, Schema wanted, String what) {
        Difference type = compareType(schema, typeOf(wanted), what);
        if (type != null) {
            return List.of(type);
        }
        if (wanted instanceof Schema.ObjectOf object) {
            return compareObject(schema, object, what);
        }
        YamlNode items = schema.get("items").orElse(null);
        return wanted instanceof Schema.ArrayOf array && items != null
                ? compare(items, array.items(), "an item of " + what)
                : List.of();
    }

    private static @Nullable Difference compareType(YamlMapping schema, String wanted, String what) {
        YamlNode type = schema.get("type").orElse(null);
        boolean integer =
                wanted.equals("integer") && type != null && names(type).contains("number");
        if (type == null || integer || names(type).contains(wanted)) {
            return null;
        }
        return new Difference(
                type, what + " is declared as " + String.join(" or ", names(type)) + ", but is " + article(wanted));
    }

    private static List<String> names(YamlNode type) {
        if (type instanceof YamlSequence list) {
            return list.items().stream()
                    .filter(YamlScalar.class::isInstance)
                    .map(item -> ((YamlScalar) item).value())
                    .toList();
        }
        return type instanceof YamlScalar scalar ? List.of(scalar.value()) : List.of();
    }

    private static String article(String type) {
        return (type.startsWith("i") || type.startsWith("o") || type.startsWith("a") ? "an " : "a ") + type;
    }

    private List<Difference> compareObject(YamlMapping schema, Schema.ObjectOf object, String what) {
        Map<String, Schema.Property> properties = new HashMap<>();
        object.properties().forEach(each -> properties.put(each.name(), each));
        List<Difference> differences = new ArrayList<>();
        for (YamlEntry entry :
                schema.mapping("properties").map(YamlMapping::entries).orElse(List.of())) {
            differences.addAll(compareProperty(entry, properties.get(entry.key().value()), object, what));
        }
        for (YamlNode name : items(schema, "required")) {
            Schema.Property property = name instanceof YamlScalar scalar ? properties.get(scalar.value()) : null;
            if (property != null && !property.required()) {
                differences.add(new Difference(name, "'" + property.name() + "' of " + what + " does not always come"));
            }
        }
        return differences;
    }

    private List<Difference> compareProperty(
            YamlEntry entry, Schema.@Nullable Property property, Schema.ObjectOf object, String what) {
        String name = "'" + entry.key().value() + "' of " + what;
        if (property != null) {
            return compare(entry.value(), property.schema(), name);
        }
        Schema others = object.others();
        return others == null
                ? List.of(new Difference(entry.key(), name + " is not in the catalog's body"))
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
