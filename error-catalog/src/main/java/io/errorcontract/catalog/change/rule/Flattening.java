package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.language.TemplateKeys;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.BodyNode.Constant;
import io.errorcontract.contract.BodyNode.EachElement;
import io.errorcontract.contract.BodyNode.EachField;
import io.errorcontract.contract.BodyNode.EachPath;
import io.errorcontract.contract.BodyNode.Field;
import io.errorcontract.contract.BodyNode.JsonText;
import io.errorcontract.contract.BodyNode.ListNode;
import io.errorcontract.contract.BodyNode.Member;
import io.errorcontract.contract.BodyNode.ObjectNode;
import io.errorcontract.contract.BodyNode.Spread;
import io.errorcontract.contract.BodyNode.Value;
import java.util.Map;
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

    void flatten(BodyNode template, String path, boolean optional, SourcePath element) {
        if (template instanceof ObjectNode object) {
            container(path, OBJECT, optional, element);
            for (Member member : object.members()) {
                flatten(member, path, element);
            }
        } else if (template instanceof ListNode list) {
            container(path, LIST, optional, element);
            for (int i = 0; i < list.elements().size(); i++) {
                flatten(list.elements().get(i), path + "[" + i + "]", false, element.then(i));
            }
            if (list.rest() != null) {
                int count = list.elements().size();
                container(path + "[]", "each of " + list.rest().source().text(), true, element.then(count));
                flatten(list.rest().element(), path + "[]", false, element.then(count));
            }
        } else if (template instanceof EachElement each) {
            container(path, LIST + " of " + each.source().text(), optional, element);
            flatten(each.element(), path + "[]", false, element.then(0));
        } else if (template instanceof EachField each) {
            container(
                    path,
                    OBJECT + " of " + each.source().text() + " by " + each.key().text(),
                    optional,
                    element);
            flatten(each.value(), join(path, "*"), false, element.then("value"));
        } else if (template instanceof EachPath each) {
            String under = (each.always() ? " at " : " own ") + each.name();
            container(path, OBJECT + " of " + each.source().text() + " by paths" + under, optional, element);
            flatten(each.value(), join(path, "*"), false, element.then("value"));
        } else if (template instanceof JsonText text) {
            container(path, "JSON in a string", optional, element);
            flatten(text.node(), join(path, TemplateKeys.JSON_TEXT), false, element.then(TemplateKeys.JSON_TEXT));
        } else if (template instanceof Value value) {
            field(path, value.binding(), value.binding().text(), optional, element);
        } else if (template instanceof Constant constant) {
            field(path, null, constant(constant.value()), optional, element);
        }
    }

    private void flatten(Member member, String path, SourcePath element) {
        SourcePath inner = element.then(TemplateKeys.of(member));
        if (member instanceof Field field) {
            flatten(field.node(), join(path, field.name()), field.optional(), inner);
        } else if (member instanceof Spread spread) {
            field(join(path, "*"), spread.binding(), spread.binding().text(), false, inner);
        }
    }

    private void field(String path, @Nullable Binding binding, String content, boolean optional, SourcePath element) {
        fields.put(path, new WireField(path, binding, content, optional, element));
    }

    private void container(String path, String kind, boolean optional, SourcePath element) {
        containers.put(path, new WireField(path, null, kind, optional, element));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String constant(@Nullable Object value) {
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
