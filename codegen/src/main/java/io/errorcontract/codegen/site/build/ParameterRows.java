package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.Enumeration;
import io.errorcontract.catalog.definition.TypeDefinition.FieldDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.site.page.ParameterRow;
import io.errorcontract.codegen.site.page.ParameterRow.Choice;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the table of an error's parameters. What never reaches a client, the table does not show either. */
final class ParameterRows {

    /** A record may hold itself; a table that goes deeper than this helps nobody. */
    private static final int MAX_DEPTH = 3;

    private final Map<String, TypeDefinition> types;
    private final Visibility reader;

    ParameterRows(Map<String, TypeDefinition> types, Visibility reader) {
        this.types = types;
        this.reader = reader;
    }

    List<ParameterRow> of(ErrorDefinition error) {
        List<ParameterRow> rows = new ArrayList<>();
        SourcePath params = SourcePath.of("errors", error.code(), "params");
        for (ParameterDefinition parameter : error.params().values()) {
            boolean own = reader == Visibility.INTERNAL && parameter.internal() && !parameter.sensitive();
            if (own || !parameter.isHidden()) {
                rows.add(row(parameter, params.then(parameter.name())));
            }
        }
        return rows;
    }

    private ParameterRow row(ParameterDefinition parameter, SourcePath place) {
        return new ParameterRow(
                parameter.name(),
                parameter.type() + (parameter.unit() == null ? "" : " (" + parameter.unit() + ")"),
                presence(parameter.optional(), parameter.nullable()),
                place(parameter),
                CatalogView.prose(parameter.docs(), place.then("docs")),
                bounds(parameter),
                parameter.example() == null ? null : TreeWriter.compact(parameter.example()),
                choices(parameter.type()),
                fields(parameter.type(), 1));
    }

    private ParameterRow row(String type, FieldDefinition field, int depth) {
        SourcePath place = SourcePath.of("types", type, "fields", field.name());
        return new ParameterRow(
                field.name(),
                field.type().toString(),
                presence(field.optional(), field.nullable()),
                null,
                CatalogView.prose(field.docs(), place.then("docs")),
                "",
                field.example() == null ? null : TreeWriter.compact(field.example()),
                choices(field.type()),
                fields(field.type(), depth + 1));
    }

    private static @Nullable String place(ParameterDefinition parameter) {
        if (parameter.internal()) {
            return "Never leaves the server.";
        }
        return switch (parameter.place()) {
            case BODY -> null;
            case MESSAGE -> "Sent only in the message.";
            case HEADER -> "Sent only in a header.";
        };
    }

    private static String presence(boolean optional, boolean nullable) {
        return optional ? "optional" : nullable ? "may be null" : "";
    }

    private static String bounds(ParameterDefinition parameter) {
        List<String> bounds = new ArrayList<>();
        boolean sized = parameter.type() == ParameterType.Scalar.STRING
                || parameter.type() instanceof ParameterType.ListOf
                || parameter.type() instanceof ParameterType.MapOf;
        String what = sized ? " long" : "";
        if (parameter.min() != null) {
            bounds.add("at least " + parameter.min().toPlainString() + what);
        }
        if (parameter.max() != null) {
            bounds.add("at most " + parameter.max().toPlainString() + what);
        }
        if (parameter.pattern() != null) {
            bounds.add("matches " + parameter.pattern());
        }
        String text = String.join(", ", bounds);
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private List<Choice> choices(ParameterType type) {
        List<Choice> choices = new ArrayList<>();
        String name = name(type);
        if (name != null && types.get(name) instanceof Enumeration enumeration) {
            SourcePath place = SourcePath.of("types", name, "enum");
            enumeration
                    .values()
                    .forEach((value, docs) ->
                            choices.add(new Choice(value, CatalogView.prose(docs, place.then(value)))));
        }
        return choices;
    }

    private List<ParameterRow> fields(ParameterType type, int depth) {
        List<ParameterRow> fields = new ArrayList<>();
        String name = name(type);
        if (depth <= MAX_DEPTH && name != null && types.get(name) instanceof Structure structure) {
            structure.fields().values().forEach(field -> fields.add(row(name, field, depth)));
        }
        return fields;
    }

    /** The named type that a type is, or holds. */
    private static @Nullable String name(ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            return name(list.element());
        }
        if (type instanceof ParameterType.MapOf map) {
            return name(map.value());
        }
        return type instanceof ParameterType.Named named ? named.name() : null;
    }
}
