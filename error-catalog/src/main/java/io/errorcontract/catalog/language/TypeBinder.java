package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.contract.ParameterType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads everything that has a type: parameters, fields, properties, and the types themselves. */
final class TypeBinder {
    private final BindContext context;
    private final Values values;
    private final TemplateBinder templates;

    TypeBinder(BindContext context) {
        this.context = context;
        this.values = new Values(context);
        this.templates = new TemplateBinder(context);
    }

    private record Typed(ParameterType type, boolean optional) {}

    ParameterDefinition parameter(YamlEntry entry) {
        Typed shortForm = shortForm(entry.value());
        if (shortForm != null) {
            return new ParameterDefinition(
                    entry.name(),
                    shortForm.type(),
                    shortForm.optional(),
                    false,
                    null,
                    null,
                    ParameterDefinition.Place.BODY,
                    null,
                    false,
                    false,
                    Visibility.PUBLIC,
                    null,
                    null,
                    null,
                    null);
        }
        Element element = Element.of(context, ElementKind.PARAMETER, entry);
        Typed typed = typed(element);
        ParameterDefinition.Place place = element.word("in", ParameterDefinition.Place.class);
        YamlEntry binds = element.entry("binds");
        return new ParameterDefinition(
                entry.name(),
                typed.type(),
                typed.optional(),
                element.flag("nullable"),
                element.text("docs"),
                element.value("example"),
                place == null ? ParameterDefinition.Place.BODY : place,
                binds == null ? null : templates.binding("'binds'", binds.value()),
                element.flag("sensitive"),
                element.flag("internal"),
                visibility(element),
                element.text("unit"),
                element.number("min"),
                element.number("max"),
                element.text("pattern"));
    }

    TypeDefinition.FieldDefinition field(YamlEntry entry) {
        Typed shortForm = shortForm(entry.value());
        if (shortForm != null) {
            return new TypeDefinition.FieldDefinition(
                    entry.name(), shortForm.type(), shortForm.optional(), false, null, null, Visibility.PUBLIC);
        }
        Element element = Element.of(context, ElementKind.FIELD, entry);
        Typed typed = typed(element);
        return new TypeDefinition.FieldDefinition(
                entry.name(),
                typed.type(),
                typed.optional(),
                element.flag("nullable"),
                element.text("docs"),
                element.value("example"),
                visibility(element));
    }

    /** Who may read of an element that has no family to inherit from. */
    static Visibility visibility(Element element) {
        Visibility visibility = element.word("visibility", Visibility.class);
        return visibility == null ? Visibility.PUBLIC : visibility;
    }

    PropertyDefinition property(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.PROPERTY, entry);
        String type = element.text("type");
        YamlEntry node = element.entry("type");
        return new PropertyDefinition(
                type == null || node == null ? ParameterType.Scalar.STRING : values.type(type, node.value()),
                element.flag("required"),
                element.text("docs"));
    }

    TypeDefinition type(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.TYPE, entry);
        if (element.has("fields")) {
            if (element.has("enum")) {
                context.report(
                        ReadingFaults.UNKNOWN_KEY,
                        entry.key().location(),
                        "type '" + entry.name() + "' has both 'enum' and 'fields'",
                        "make it two types");
            }
            return new TypeDefinition.Structure(element.map("fields", this::field), element.text("docs"));
        }
        if (!element.has("enum")) {
            element.missing("enum", "a type has 'enum' or 'fields'");
        }
        return new TypeDefinition.Enumeration(constants(element), element.text("docs"));
    }

    private Map<String, String> constants(Element element) {
        Map<String, String> constants = new LinkedHashMap<>();
        YamlEntry entry = element.entry("enum");
        if (entry == null) {
            return constants;
        }
        if (entry.value() instanceof YamlMapping) {
            return element.map("enum", this::constantDocs);
        }
        for (String constant : element.texts("enum")) {
            constants.putIfAbsent(constant, "");
        }
        return constants;
    }

    private String constantDocs(YamlEntry entry) {
        if (entry.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NULL) {
            return "";
        }
        String docs = values.text("'" + entry.name() + "'", entry.value());
        return docs == null ? "" : docs;
    }

    /** The type alone, in place of a mapping; null if it is one. */
    private @Nullable Typed shortForm(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.isText()) {
            return typed(scalar.value(), scalar);
        }
        return null;
    }

    private Typed typed(Element element) {
        String text = element.text("type");
        YamlEntry node = element.entry("type");
        Typed typed = text == null || node == null
                ? new Typed(ParameterType.Scalar.STRING, false)
                : typed(text, node.value());
        return new Typed(typed.type(), typed.optional() || element.flag("optional"));
    }

    private Typed typed(String text, YamlNode node) {
        boolean optional = text.endsWith("?");
        return new Typed(values.type(optional ? text.substring(0, text.length() - 1) : text, node), optional);
    }
}
