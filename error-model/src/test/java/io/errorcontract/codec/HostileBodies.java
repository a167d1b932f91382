package io.errorcontract.codec;

import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonOutput;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.json.JsonValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes of a documented body what a peer by mistake or on purpose makes of it. */
final class HostileBodies {

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "-",
            "1e9999",
            "-1E-9999",
            "0",
            "\\",
            "\\u0000",
            "\\ud800",
            "\uD83C\uDF55",
            "\uFEFF",
            "\r\n",
            "{\"\":{}}",
            "[[[[",
            "9".repeat(1_200),
            "k".repeat(3_000));

    /** Values that grow with a number: each is of another form. */
    private static final List<IntFunction<Object>> GROWING = List.of(
            n -> "a: b ".repeat(n),
            n -> Collections.nCopies(n, "x"),
            n -> Collections.nCopies(n, Map.of()),
            n -> Collections.nCopies(n, List.of(List.of())),
            n -> Collections.nCopies(n, Map.of("field", "f", "message", "m", "code", "c", "reason", "r")),
            n -> fields(n, "x"),
            n -> fields(n, List.of("x")),
            n -> Map.of("k".repeat(4 * n), Collections.nCopies(n, "x")),
            n -> Map.of("k".repeat(4 * n), Collections.nCopies(n, Map.of("x", 1))),
            n -> Map.of("k".repeat(4 * n), fields(n, 1)),
            n -> Collections.nCopies(n, new java.math.BigDecimal("1e9999")));

    private HostileBodies() {}

    private static Map<String, Object> fields(int count, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            fields.put("f" + i, value);
        }
        return fields;
    }

    /** How many bodies {@link #grown} makes. */
    static List<byte[]> grown(String body, int size) {
        Object tree = parse(body);
        List<byte[]> grown = new ArrayList<>();
        for (IntFunction<Object> growing : GROWING) {
            Object value = growing.apply(size);
            variants(tree, ignored -> value).forEach(variant -> grown.add(write(variant)));
        }
        return grown;
    }

    /** The tree once for each value in it, with something else in its place, and once with a field more. */
    private static List<Object> variants(@Nullable Object tree, Function<@Nullable Object, Object> change) {
        List<Object> variants = new ArrayList<>();
        variants.add(change.apply(tree));
        if (tree instanceof Map<?, ?> fields) {
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                for (Object variant : variants(field.getValue(), change)) {
                    variants.add(with(fields, field.getKey(), variant));
                }
            }
            variants.add(with(fields, "nobodys", change.apply(null)));
        } else if (tree instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                for (Object variant : variants(elements.get(i), change)) {
                    List<@Nullable Object> copy = new ArrayList<>(elements);
                    copy.set(i, variant);
                    variants.add(copy);
                }
            }
        }
        return variants;
    }

    private static Map<Object, @Nullable Object> with(Map<?, ?> fields, Object key, Object value) {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>(fields);
        copy.put(key, value);
        return copy;
    }

    /** A body that differs from a documented one in some places. */
    static byte[] mutated(String body, Random random) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return token(random);
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 1 -> joined(bytes, at, token(random), at);
            case 2 -> joined(bytes, at, token(random), to);
            case 3 -> joined(bytes, at, new byte[0], to);
            case 4 -> joined(bytes, to, java.util.Arrays.copyOfRange(bytes, at, to), to);
            default -> replaced(bytes, random);
        };
    }

    private static byte[] token(Random random) {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int begin) {
        byte[] joined = new byte[end + between.length + bytes.length - begin];
        System.arraycopy(bytes, 0, joined, 0, end);
        System.arraycopy(between, 0, joined, end, between.length);
        System.arraycopy(bytes, begin, joined, end + between.length, bytes.length - begin);
        return joined;
    }

    /** One value of well-formed JSON becomes another one. */
    private static byte[] replaced(byte[] bytes, Random random) {
        Object tree = parse(new String(bytes, StandardCharsets.UTF_8));
        Object value = GROWING.get(random.nextInt(GROWING.size())).apply(random.nextInt(8));
        List<Object> variants = variants(tree, ignored -> value);
        return write(variants.get(random.nextInt(variants.size())));
    }

    private static @Nullable Object parse(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonReader in = Objects.requireNonNull(JsonEngine.available()).read(bytes, 0, bytes.length);
        return JsonTree.read(in, in.next(), new JsonTree.Listener() {
            @Override
            public void duplicateKey(String name) {}

            @Override
            public void tooDeep() {}
        });
    }

    private static byte[] write(@Nullable Object tree) {
        JsonOutput out = new JsonOutput(256);
        JsonValues.write(out, tree);
        return out.toByteArray();
    }
}
