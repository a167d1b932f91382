package io.errorcontract.codegen.evolution;

import io.errorcontract.model.ApiError;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a reader without generated classes, who was written for the old responses, does not find in the new ones any
 * more. What it finds there besides is nothing to it, and neither is another wording of the texts for people.
 */
final class WireComparison {
    private static final String NOTHING = "null";
    /** What is for servers and caches between the two; the reader of an error has no use for it. */
    private static final Set<String> OF_TRANSPORT = Set.of("date", "content-length", "vary");

    private WireComparison() {}

    static List<String> missing(HttpResponse<byte[]> was, ApiError old, HttpResponse<byte[]> is, ApiError now) {
        List<String> missing = new ArrayList<>();
        if (was.statusCode() != is.statusCode()) {
            missing.add("status " + is.statusCode() + ", was " + was.statusCode());
        }
        was.headers().map().forEach((name, values) -> {
            List<String> others = is.headers().allValues(name);
            List<Object> before =
                    values.stream().map(value -> meant(value, meanings(old))).toList();
            List<Object> after =
                    others.stream().map(value -> meant(value, meanings(now))).toList();
            if (!OF_TRANSPORT.contains(name) && !before.equals(after)) {
                missing.add(name + ": " + after + ", was " + before);
            }
        });
        Map<String, Object> found = fields(is, now);
        fields(was, old).forEach((pointer, value) -> {
            if (!found.containsKey(pointer)) {
                missing.add("no " + pointer);
            } else if (value != NOTHING && !value.equals(found.get(pointer))) {
                missing.add(pointer + " is " + found.get(pointer) + ", was " + value);
            }
        });
        return missing;
    }

    private static Map<String, Object> fields(HttpResponse<byte[]> response, ApiError error) {
        Object body = new Load(LoadSettings.builder().build())
                .loadFromString(new String(response.body(), StandardCharsets.UTF_8));
        Map<String, Object> fields = new TreeMap<>();
        Map<String, String> meanings = meanings(error);
        if (!response.headers().firstValue("content-type").orElse("").contains("problem+json")) {
            // There it is the type, which readers tell problems by (RFC 9457, section 3.1.1).
            error.documentation().ifPresent(text -> meanings.put(text, "documentation"));
        }
        flatten("", body, meanings, fields);
        return fields;
    }

    private static void flatten(String pointer, Object value, Map<String, String> meanings, Map<String, Object> out) {
        if (value instanceof Map<?, ?> map) {
            out.put(pointer, "an object");
            map.forEach((key, field) -> flatten(pointer + "/" + key, field, meanings, out));
        } else if (value instanceof List<?> list) {
            out.put(pointer, "a list");
            for (int i = 0; i < list.size(); i++) {
                flatten(pointer + "/" + i, list.get(i), meanings, out);
            }
        } else {
            out.put(pointer, value == null ? NOTHING : meant(value, meanings));
        }
    }

    private static Object meant(Object value, Map<String, String> meanings) {
        String meaning = meanings.get(String.valueOf(value));
        if (meaning == null) {
            return value instanceof String ? "'" + value + "'" : value;
        }
        return (value instanceof String ? "text of " : "number of ") + meaning;
    }

    /** Values by what they stand for: another wording or another sample is no other field. */
    private static Map<String, String> meanings(ApiError error) {
        Map<String, String> meanings = new TreeMap<>();
        Situation.values(error).forEach((name, value) -> meanings.put(value, "the parameter " + name));
        error.suggestion().ifPresent(text -> meanings.put(text, "suggestion"));
        error.descriptor().ifPresent(descriptor -> {
            if (descriptor.title() != null) {
                meanings.put(descriptor.title(), "title");
            }
        });
        meanings.put(error.message(), "message");
        error.retryAfter().ifPresent(delay -> meanings.put(String.valueOf(delay.toSeconds()), "seconds to wait"));
        meanings.remove("true");
        return meanings;
    }
}
