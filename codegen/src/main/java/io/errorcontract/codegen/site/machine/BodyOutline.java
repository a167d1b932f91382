package io.errorcontract.codegen.site.machine;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a body template as the JSON that the search in the browser reads pasted responses with. An object is
 * {@code {"f": [[name, optional, value], …], "s": source}}, a list of fixed elements {@code {"l": […]}}, a repeated
 * element {@code {"e": source, "v": value}}, a repeated field {@code {"m": source, "v": value}}, a constant
 * {@code {"c": value}}, what the search does not look into {@code {}}, and a bound value {@code ["source", "format",
 * …]}.
 */
final class BodyOutline {
    private BodyOutline() {}

    static Object of(BodyNode template) {
        if (template instanceof ObjectNode object) {
            return object(object);
        }
        if (template instanceof ListNode list) {
            return Map.of("l", list.elements().stream().map(BodyOutline::of).toList());
        }
        if (template instanceof JsonText || template instanceof EachPath) {
            return Map.of();
        }
        if (template instanceof EachElement each) {
            return repeated("e", each.source(), each.element());
        }
        if (template instanceof EachField each) {
            return repeated("m", each.source(), each.value());
        }
        return template instanceof Value bound ? binding(bound.binding()) : constant((Constant) template);
    }

    private static Map<String, Object> object(ObjectNode object) {
        List<Object> fields = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("f", fields);
        for (Member member : object.members()) {
            if (member instanceof Field field) {
                fields.add(List.of(field.name(), field.optional() ? 1 : 0, of(field.node())));
            } else if (member instanceof Spread spread) {
                json.put("s", word(spread.binding()));
            }
        }
        return json;
    }

    private static Map<String, Object> repeated(String kind, Binding source, BodyNode value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(kind, word(source));
        json.put("v", of(value));
        return json;
    }

    private static Map<String, @Nullable Object> constant(Constant constant) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("c", constant.value());
        return json;
    }

    static List<String> binding(Binding binding) {
        List<String> words = new ArrayList<>(List.of(word(binding)));
        binding.formats().forEach(format -> words.add(format.kind().word()));
        return words;
    }

    private static String word(Binding binding) {
        return binding.sourceText().substring(1);
    }
}
