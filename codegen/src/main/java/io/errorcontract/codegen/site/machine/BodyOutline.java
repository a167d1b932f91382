package io.errorcontract.codegen.site.machine;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a body template as the JSON that the search in the browser reads pasted responses with. An object is
 * {@code {"f": [[name, optional, value], …], "s": source}}, a list of fixed elements {@code {"l": […]}}, a repeated
 * element {@code {"e": source, "v": value}}, a repeated field {@code {"m": source, "v": value}}, a constant
 * {@code {"c": value}}, and a bound value {@code ["source", "format", …]}.
 */
final class BodyOutline {
    private BodyOutline() {}

    static Object of(BodyTemplate template) {
        if (template instanceof ObjectTemplate object) {
            return object(object);
        }
        if (template instanceof ListTemplate list) {
            return Map.of("l", list.elements().stream().map(BodyOutline::of).toList());
        }
        if (template instanceof EachList each) {
            return repeated("e", each.source(), each.element());
        }
        if (template instanceof EachMap each) {
            return repeated("m", each.source(), each.value());
        }
        return template instanceof Bound bound ? binding(bound.binding()) : constant((Constant) template);
    }

    private static Map<String, Object> object(ObjectTemplate object) {
        List<Object> fields = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("f", fields);
        for (Member member : object.members()) {
            if (member instanceof Field field) {
                fields.add(List.of(field.name(), field.optional() ? 1 : 0, of(field.value())));
            } else if (member instanceof Spread spread) {
                json.put("s", spread.source().source());
            }
        }
        return json;
    }

    private static Map<String, Object> repeated(String kind, BindingExpression source, BodyTemplate value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(kind, source.source());
        json.put("v", of(value));
        return json;
    }

    private static Map<String, @Nullable Object> constant(Constant constant) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("c", constant.value());
        return json;
    }

    static List<String> binding(BindingExpression binding) {
        List<String> words = new ArrayList<>(Arrays.asList(binding.source()));
        binding.formats().forEach(format -> words.add(format.name()));
        return words;
    }
}
