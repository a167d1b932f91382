package io.errorcontract.catalog.lock;

import io.errorcontract.catalog.language.TemplateKeys;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Body templates as values of YAML. */
public final class TemplateValues {
    private TemplateValues() {}

    /**
     * Gives the value of the key {@code json}.
     *
     * @param template a template
     * @return maps, lists and single values
     */
    public static @Nullable Object of(BodyNode template) {
        if (template instanceof ObjectNode object) {
            return object(object);
        }
        if (template instanceof ListNode list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(of(element)));
            if (list.rest() != null) {
                elements.add(element(list.rest()));
            }
            return elements;
        }
        if (template instanceof EachElement each) {
            return List.of(element(each));
        }
        if (template instanceof EachPath each) {
            return new Entries()
                    .always("each", each.source().text())
                    .always("tree", each.path().text())
                    .always(each.always() ? "at" : "own", each.name())
                    .always("value", of(each.value()))
                    .map();
        }
        if (template instanceof JsonText text) {
            return new Entries().always(TemplateKeys.JSON_TEXT, of(text.node())).map();
        }
        if (template instanceof EachField each) {
            return new Entries()
                    .always("each", each.source().text())
                    .always("key", each.key().text())
                    .always("value", of(each.value()))
                    .map();
        }
        if (template instanceof Value value) {
            return value.binding().text();
        }
        return constant(((Constant) template).value());
    }

    private static Map<String, @Nullable Object> element(EachElement each) {
        Map<String, @Nullable Object> element = new LinkedHashMap<>();
        element.put("each", each.source().text());
        Map<String, Object> fields = each.element() instanceof ObjectNode object ? object(object) : Map.of();
        boolean alone = fields.size() == 1 && TemplateKeys.VALUES.containsAll(fields.keySet());
        if (each.element() instanceof ObjectNode && !alone) {
            element.putAll(fields);
        } else {
            element.put("item", of(each.element()));
        }
        return element;
    }

    private static Map<String, Object> object(ObjectNode object) {
        Entries entries = new Entries();
        for (Member member : object.members()) {
            Object value = member instanceof Field field
                    ? of(field.node())
                    : ((Spread) member).binding().text();
            entries.always(TemplateKeys.of(member), value);
        }
        return entries.map();
    }

    private static @Nullable Object constant(@Nullable Object value) {
        return value instanceof String text && text.startsWith("$") ? "$" + text : value;
    }
}
