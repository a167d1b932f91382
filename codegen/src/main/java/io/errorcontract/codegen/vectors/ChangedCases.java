package io.errorcontract.codegen.vectors;

import io.errorcontract.catalog.syntax.TreeWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of the contract in which one thing is not as it should be. */
final class ChangedCases {
    private static final int CUTS = 9;
    private static final int DEEP = 5000;
    private static final Map<String, @Nullable String> VALUES = values();

    private final List<ReadCase> cases = new ArrayList<>();
    private final String prefix;
    private final Response response;
    private final Object tree;
    private final String text;

    private ChangedCases(VectorSample sample) {
        this.prefix = "changed/" + sample.name() + "/";
        this.response = sample.response();
        this.tree = sample.tree();
        this.text = TreeWriter.compact(tree);
    }

    static List<ReadCase> of(Samples samples) {
        List<ReadCase> all = new ArrayList<>();
        for (VectorSample sample : samples.representatives()) {
            ChangedCases changed = new ChangedCases(sample);
            changed.fields();
            changed.text();
            changed.bytes();
            all.addAll(changed.cases);
        }
        return all;
    }

    /** JSON values by name, of every type and of some that types cannot hold. */
    private static Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("null", "null");
        values.put("true", "true");
        values.put("empty-string", "\"\"");
        values.put("string", "\"x y\"");
        values.put("digits", "\"5\"");
        values.put("integer", "7");
        values.put("whole-decimal", "64.0");
        values.put("fraction", "0.5");
        values.put("negative", "-1");
        values.put("beyond-32-bits", "2147483648");
        values.put("beyond-a-double", "9007199254740993");
        values.put("beyond-64-bits", "92233720368547758080");
        values.put("infinite", "1e400");
        values.put("array", "[1,\"a\",null]");
        values.put("object", "{\"a\":{\"b\":[]}}");
        return values;
    }

    private void add(String name, String body) {
        cases.add(new ReadCase(prefix + name, response.with(JsonBody.text(body))));
    }

    private void fields() {
        for (List<Object> place : Trees.places(tree)) {
            String name = pointer(place);
            add("without" + name, TreeWriter.compact(Trees.without(tree, place)));
            for (Map.Entry<String, @Nullable String> value : VALUES.entrySet()) {
                add(value.getKey() + "-at" + name, marked(Trees.with(tree, place, Marker.VALUE), value.getValue()));
            }
            if (Trees.at(tree, place) instanceof Map<?, ?>) {
                extra(place, name);
            }
        }
        extra(List.of(), "");
    }

    /** What a contract does not name, under names that mean something to some languages. */
    private void extra(List<Object> place, String name) {
        for (String field : List.of("zz_unknown", "__proto__", "constructor", "a/b~c")) {
            Object extended = Trees.withField(tree, place, field, Marker.VALUE);
            add(
                    "extra" + name + "/" + field,
                    marked(extended, "{\"n\":9007199254740993,\"list\":[1.5,true,null],\"__proto__\":{\"x\":1}}"));
        }
        Object twice = Trees.withField(tree, place, Marker.VALUE, Marker.VALUE);
        Object present = Trees.at(tree, place);
        if (present instanceof Map<?, ?> map && !map.isEmpty()) {
            String first = String.valueOf(map.keySet().iterator().next());
            add("twice" + name + "/" + first, marked(twice, "\"again\"", TreeWriter.compact(first)));
        }
    }

    private static String pointer(List<Object> place) {
        StringBuilder pointer = new StringBuilder();
        place.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    /** A text that stands where another one is to be put, so that it need not be a tree. */
    private static final class Marker {
        private static final String VALUE = "\u0001";
        private static final String QUOTED = "\"\\u0001\"";
    }

    private static String marked(Object tree, @Nullable String value) {
        return TreeWriter.compact(tree).replace(Marker.QUOTED, String.valueOf(value));
    }

    private static String marked(Object tree, String value, String key) {
        return TreeWriter.compact(tree).replace(Marker.QUOTED + ":" + Marker.QUOTED, key + ":" + value);
    }

    private void text() {
        for (int i = 1; i <= CUTS; i++) {
            int end = text.length() * i / (CUTS + 1);
            add("cut-" + i, text.substring(0, end));
        }
        add("cut-before-last", text.substring(0, text.length() - 1));
        add("tail-text", text + "tail");
        add("tail-value", text + " {}");
        add("tail-bracket", text + "}");
        add("white-space", " \n\t\r" + text + " \n");
        add("comma-before-end", text.substring(0, text.length() - 1) + ",}");
        add("in-an-array", "[" + text + "]");
        add("in-an-object", "{\"data\":" + text + "}");
        add("as-a-string", TreeWriter.compact(text));
        add("lone-surrogate", text.replaceFirst(":\"([A-Za-z])", ":\"\\\\ud800$1"));
        add("escapes-in-a-value", text.replaceFirst(":\"([A-Za-z])", ":\"\\\\u0000\\\\/\\\\ud83d\\\\ude00$1"));
        add("control-character", text.replaceFirst("\"([a-z])", "\"\u0007$1"));
        add("escapes", text.replaceFirst("\"([a-z])", "\"\\\\u0000\\\\n\\\\u2028\\\\ud83d\\\\ude00$1"));
    }

    private void bytes() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[bytes.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(bytes, 0, marked, 3, bytes.length);
        cases.add(new ReadCase(prefix + "byte-order-mark", response.with(JsonBody.bytes(marked))));
        byte[] broken = bytes.clone();
        broken[text.indexOf('"', text.indexOf(':')) + 1] = (byte) 0xFF;
        cases.add(new ReadCase(prefix + "not-utf-8", response.with(JsonBody.bytes(broken))));
        cases.add(new ReadCase(prefix + "deep", response.with(JsonBody.nested(DEEP, "{\"a\":", text, "}"))));
        cases.add(new ReadCase(
                prefix + "deep-in-extra",
                response.with(new JsonBody(
                        List.of(
                                new JsonBody.Part(1, text.substring(0, text.length() - 1) + ",\"zz\":"),
                                new JsonBody.Part(DEEP, "["),
                                new JsonBody.Part(1, "1"),
                                new JsonBody.Part(DEEP, "]"),
                                new JsonBody.Part(1, "}")),
                        new byte[0]))));
    }
}
