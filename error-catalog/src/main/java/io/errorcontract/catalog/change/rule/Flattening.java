package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Bound;
import io.errorcontract.catalog.definition.BodyTemplate.Constant;
import io.errorcontract.catalog.definition.BodyTemplate.EachList;
import io.errorcontract.catalog.definition.BodyTemplate.EachMap;
import io.errorcontract.catalog.definition.BodyTemplate.Field;
import io.errorcontract.catalog.definition.BodyTemplate.ListTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Member;
import io.errorcontract.catalog.definition.BodyTemplate.ObjectTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Spread;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks a body template and lists what it writes, by path. */
final class Flattening {
    private static final String OBJECT = "an object";
    private static final String LIST = "a list";

    private final Map<String, WireField> fields;
    private final Map<String, WireField> containers;

    Flattening(Map<String, WireField> fields, Map<String, WireField> containers) {
        this.fields = fields;
        this.containers = containers;
    }

    void flatten(BodyTemplate template, String path, boolean optional, SourcePath element) {
        if (template instanceof ObjectTemplate object) {
            container(path, OBJECT, optional, element);
            for (Member member : object.members()) {
                flatten(member, path, element);
            }
        } else if (template instanceof ListTemplate list) {
            container(path, LIST, optional, element);
            for (int i = 0; i < list.elements().size(); i++) {
                flatten(list.elements().get(i), path + "[" + i + "]", false, element.then(i));
            }
        } else if (template instanceof EachList each) {
            container(path, LIST + " of " + text(each.source()), optional, element);
            flatten(each.element(), path + "[]", false, element.then(0));
        } else if (template instanceof EachMap each) {
            container(path, OBJECT + " of " + text(each.source()) + " by " + text(each.key()), optional, element);
            flatten(each.value(), join(path, "*"), false, element.then("value"));
        } else if (template instanceof Bound bound) {
            field(path, bound.binding().source(), text(bound.binding()), optional, element);
        } else if (template instanceof Constant constant) {
            field(path, null, constant(constant.value()), optional, element);
        }
    }

    private void flatten(Member member, String path, SourcePath element) {
        SourcePath inner = element.then(member.key());
        if (member instanceof Field field) {
            flatten(field.value(), join(path, field.name()), field.optional(), inner);
        } else if (member instanceof Spread spread) {
            field(join(path, "*"), spread.source().source(), text(spread.source()), false, inner);
        }
    }

    private void field(String path, @Nullable String source, String content, boolean optional, SourcePath element) {
        fields.put(path, new WireField(path, source, content, optional, element));
    }

    private void container(String path, String kind, boolean optional, SourcePath element) {
        containers.put(path, new WireField(path, null, kind, optional, element));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The binding in one way of writing, so that blanks make no difference. */
    static String text(BindingExpression binding) {
        String formats = binding.formats().stream()
                .map(call -> " | " + call.name() + arguments(call))
                .collect(Collectors.joining());
        return "$" + binding.source() + formats;
    }

    private static String arguments(BindingExpression.FormatCall call) {
        return call.arguments().isEmpty()
                ? ""
                : call.arguments().stream().map(Flattening::constant).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String constant(@Nullable Object value) {
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
