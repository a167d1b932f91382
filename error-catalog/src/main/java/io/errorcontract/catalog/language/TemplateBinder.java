package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads body templates. */
final class TemplateBinder {
    private static final Set<String> MAP_KEYS = Set.of("each", "key", "value");
    private static final BodyTemplate NOTHING = new BodyTemplate.Constant(null);

    private final BindContext context;

    TemplateBinder(BindContext context) {
        this.context = context;
    }

    BodyTemplate template(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return value(scalar);
        }
        if (node instanceof YamlSequence sequence) {
            return list(sequence);
        }
        YamlMapping mapping = (YamlMapping) node;
        return mapping.get("each") == null ? object(mapping.entries()) : eachMap(mapping);
    }

    /** The binding that a header sends; empty if there is none, which is reported. */
    Optional<BindingExpression> header(YamlEntry entry) {
        return Optional.ofNullable(binding("header '" + entry.name() + "'", entry.value()));
    }

    private BodyTemplate value(YamlScalar scalar) {
        String text = scalar.value();
        if (!scalar.isText() || !text.startsWith("$")) {
            return new BodyTemplate.Constant(scalar.toValue());
        }
        if (text.startsWith("$$")) {
            return new BodyTemplate.Constant(text.substring(1));
        }
        BindingExpression binding = binding("the value", scalar);
        return binding == null ? NOTHING : new BodyTemplate.Bound(binding);
    }

    /** Null, and reported, if the node is no binding. */
    @Nullable
    BindingExpression binding(String what, YamlNode node) {
        if (!(node instanceof YamlScalar scalar)
                || !scalar.isText()
                || !scalar.value().startsWith("$")) {
            fault(node, what + " has to be a binding", "for example $request_id");
            return null;
        }
        BindingExpression binding = BindingParser.parse(scalar.value());
        if (binding == null) {
            fault(
                    node,
                    "'" + scalar.value() + "' is not one binding",
                    "a value is one binding with formats, such as '$retry_after | seconds'; "
                            + "a constant that starts with '$' is written '$$'");
        }
        return binding;
    }

    private BodyTemplate list(YamlSequence sequence) {
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlMapping mapping && mapping.get("each") != null) {
                return eachList(sequence, mapping);
            }
        }
        List<BodyTemplate> elements = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            elements.add(template(item));
        }
        return new BodyTemplate.ListTemplate(elements);
    }

    private BodyTemplate eachList(YamlSequence sequence, YamlMapping mapping) {
        if (sequence.items().size() > 1) {
            fault(mapping, "a repeated element has to be the only one of its list", "");
        }
        BindingExpression source = binding("'each'", valueOf(mapping, "each"));
        List<YamlEntry> rest = new ArrayList<>(mapping.entries());
        rest.removeIf(entry -> entry.name().equals("each"));
        boolean single = rest.size() == 1 && rest.get(0).name().equals("item");
        BodyTemplate element = single ? template(rest.get(0).value()) : object(rest);
        return source == null ? NOTHING : new BodyTemplate.EachList(source, element);
    }

    private static boolean isEachMap(YamlMapping mapping) {
        return mapping.entries().size() == MAP_KEYS.size()
                && mapping.get("key") != null
                && mapping.get("value") != null;
    }

    private BodyTemplate eachMap(YamlMapping mapping) {
        if (!isEachMap(mapping)) {
            fault(
                    mapping,
                    "a mapping with 'each' needs 'key' and 'value', and nothing else",
                    "for a list of objects, put it into a list: [{ each: $violations, … }]");
            return NOTHING;
        }
        BindingExpression source = binding("'each'", valueOf(mapping, "each"));
        BindingExpression key = binding("'key'", valueOf(mapping, "key"));
        BodyTemplate value = template(valueOf(mapping, "value"));
        return source == null || key == null ? NOTHING : new BodyTemplate.EachMap(source, key, value);
    }

    private static YamlNode valueOf(YamlMapping mapping, String key) {
        YamlEntry entry = mapping.get(key);
        return entry == null ? mapping : entry.value();
    }

    private BodyTemplate object(List<YamlEntry> entries) {
        List<BodyTemplate.Member> members = new ArrayList<>();
        for (YamlEntry entry : entries) {
            BodyTemplate.Member member = entry.name().equals("*") ? spread(entry) : field(entry);
            if (member != null) {
                members.add(member);
            }
        }
        return new BodyTemplate.ObjectTemplate(members);
    }

    private BodyTemplate.@Nullable Member spread(YamlEntry entry) {
        BindingExpression source = binding("what '*' spreads", entry.value());
        return source == null ? null : new BodyTemplate.Spread(entry.name(), source);
    }

    private BodyTemplate.Member field(YamlEntry entry) {
        String key = entry.name();
        boolean optional = key.endsWith("?") && !key.endsWith("\\?");
        String name = optional ? key.substring(0, key.length() - 1) : key;
        return new BodyTemplate.Field(key, unescaped(name), optional, template(entry.value()));
    }

    /** A question mark at the end and a lone star have a meaning, which a backslash takes away. */
    private static String unescaped(String name) {
        if (name.endsWith("\\?")) {
            return name.substring(0, name.length() - 2) + "?";
        }
        return name.equals("\\*") ? "*" : name;
    }

    private void fault(YamlNode node, String message, String hint) {
        context.reportBroken(ReadingFaults.INVALID_TEMPLATE, node.location(), message, hint);
    }
}
