package io.errorcontract.catalog.lock;

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
    public static @Nullable Object of(BodyTemplate template) {
        if (template instanceof ObjectTemplate object) {
            return object(object);
        }
        if (template instanceof ListTemplate list) {
            return list.elements().stream().map(TemplateValues::of).toList();
        }
        if (template instanceof EachList each) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("each", each.source().text());
            if (each.element() instanceof ObjectTemplate object) {
                element.putAll(object(object));
            } else {
                element.put("item", of(each.element()));
            }
            return List.of(element);
        }
        if (template instanceof EachMap each) {
            return new Entries()
                    .always("each", each.source().text())
                    .always("key", each.key().text())
                    .always("value", of(each.value()))
                    .map();
        }
        if (template instanceof Bound bound) {
            return bound.binding().text();
        }
        return constant(((Constant) template).value());
    }

    private static Map<String, Object> object(ObjectTemplate object) {
        Entries entries = new Entries();
        for (Member member : object.members()) {
            if (member instanceof Field field) {
                entries.always(field.key(), of(field.value()));
            } else if (member instanceof Spread spread) {
                entries.always(spread.key(), spread.source().text());
            }
        }
        return entries.map();
    }

    private static @Nullable Object constant(@Nullable Object value) {
        return value instanceof String text && text.startsWith("$") ? "$" + text : value;
    }
}
