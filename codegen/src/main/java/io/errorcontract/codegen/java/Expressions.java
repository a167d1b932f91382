package io.errorcontract.codegen.java;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java expressions that give the values of a catalog again. */
final class Expressions {

    /** {@link Map#of()} takes no more entries than these. */
    private static final int MAP_OF_LIMIT = 10;

    private Expressions() {}

    /** A value as a catalog or its parser gives it, or {@code null}. */
    static CodeBlock value(@Nullable Object value) {
        if (value == null) {
            return CodeBlock.of("null");
        }
        if (value instanceof String text) {
            return CodeBlock.of("$L", Literals.string(text));
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean) {
            return CodeBlock.of("$L", value);
        }
        if (value instanceof Collection<?> elements) {
            List<CodeBlock> parts = new ArrayList<>();
            elements.forEach(element -> parts.add(value(element)));
            return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(parts, ", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return time(value);
    }

    /** A value, or null where there is none to set. */
    static @Nullable CodeBlock ifPresent(@Nullable Object value) {
        return value == null ? null : value(value);
    }

    private static CodeBlock number(Number number) {
        if (number instanceof Integer) {
            return CodeBlock.of("$L", number);
        }
        if (number instanceof Long) {
            return CodeBlock.of("$LL", number);
        }
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            return CodeBlock.of("new $T($S)", number.getClass(), number.toString());
        }
        double value = number.doubleValue();
        if (Double.isNaN(value)) {
            return CodeBlock.of("$T.NaN", Double.class);
        }
        if (Double.isInfinite(value)) {
            return CodeBlock.of("$T.$L", Double.class, value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
        }
        return CodeBlock.of("$L", value);
    }

    private static CodeBlock time(Object value) {
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Instant) {
            return CodeBlock.of("$T.parse($S)", Instant.class, value.toString());
        }
        if (value instanceof URI) {
            return CodeBlock.of("$T.create($L)", URI.class, Literals.string(value.toString()));
        }
        if (value instanceof UUID) {
            return CodeBlock.of("$T.fromString($S)", UUID.class, value.toString());
        }
        throw new IllegalArgumentException(
                "no expression for a " + value.getClass().getName());
    }

    static CodeBlock map(Map<?, ?> map) {
        boolean few = map.size() <= MAP_OF_LIMIT;
        List<CodeBlock> parts = new ArrayList<>();
        map.forEach((key, value) -> parts.add(
                few
                        ? CodeBlock.of("$L, $L", value(key), value(value))
                        : CodeBlock.of("$T.entry($L, $L)", Map.class, value(key), value(value))));
        return CodeBlock.of("$T.$L($L)", Map.class, few ? "of" : "ofEntries", CodeBlock.join(parts, ", "));
    }

    static CodeBlock strings(Collection<String> texts) {
        return CodeBlock.join(texts.stream().map(Expressions::value).toList(), ",$W");
    }

    static CodeBlock duration(Duration duration) {
        if (duration.equals(Duration.ofSeconds(duration.toSeconds()))) {
            return CodeBlock.of("$T.ofSeconds($L)", Duration.class, literal(duration.toSeconds()));
        }
        if (duration.equals(Duration.ofMillis(duration.toMillis()))) {
            return CodeBlock.of("$T.ofMillis($L)", Duration.class, literal(duration.toMillis()));
        }
        return CodeBlock.of("$T.parse($S)", Duration.class, duration.toString());
    }

    private static String literal(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }

    /** An enum constant. */
    static CodeBlock constant(Enum<?> constant) {
        return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }
}
