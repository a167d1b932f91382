package io.errorcontract.codegen.vectors;

import io.errorcontract.catalog.syntax.TreeWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of a response in a vector: text, bytes that are not text, or text with repetitions.
 *
 * @param parts texts, each with the number of times that it comes
 * @param bytes what follows the parts, which is empty where the body is text
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier inside of one package, never compared
record JsonBody(List<Part> parts, byte[] bytes) {
    private static final byte[] NONE = {};

    /** A text and how often it comes. */
    record Part(int times, String text) {
        private Map<String, Object> toTree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("times", times);
            tree.put("text", text);
            return tree;
        }
    }

    static JsonBody text(String text) {
        return new JsonBody(List.of(new Part(1, text)), NONE);
    }

    static JsonBody of(Object tree) {
        return text(TreeWriter.compact(tree));
    }

    static JsonBody bytes(byte[] bytes) {
        return new JsonBody(List.of(), bytes);
    }

    static JsonBody nested(int times, String open, String inner, String close) {
        return new JsonBody(List.of(new Part(times, open), new Part(1, inner), new Part(times, close)), NONE);
    }

    byte[] toBytes() {
        if (parts.isEmpty()) {
            return bytes;
        }
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text().repeat(part.times())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The body as it stands in a file of vectors. */
    Object toTree() {
        if (parts.isEmpty()) {
            return Map.of("base64", Base64.getEncoder().encodeToString(bytes));
        }
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        List<Object> tree = new ArrayList<>();
        for (Part part : parts) {
            tree.add(part.times() == 1 ? part.text() : part.toTree());
        }
        return tree;
    }
}
