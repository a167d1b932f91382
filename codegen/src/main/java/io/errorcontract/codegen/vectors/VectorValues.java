package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.contract.ParameterType.ListOf;
import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.RecordOf;
import io.errorcontract.contract.ParameterType.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as vectors write them. By their declared type: {@code long} and {@code decimal} as strings, moments as RFC
 * 3339 in UTC, durations as ISO 8601. A number without a type that a double cannot hold is <code>{"$number": "…"}
 * </code>, with digits that do not end in zero and an exponent.
 */
final class VectorValues {
    private static final long MAX_EXACT = 1L << 53;

    /** Beyond it, the plain form of a number is mostly zeros. */
    private static final int MAX_PLAIN_SCALE = 100;

    private VectorValues() {}

    /** The parameters of an error that have a value, by name. */
    static Map<String, Object> parameters(ErrorDescriptor error, Map<String, Object> values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (ParameterDescriptor parameter : error.parameters()) {
            Object value = values.get(parameter.name());
            if (value != null) {
                tree.put(parameter.name(), typed(parameter.type(), value));
            }
        }
        return tree;
    }

    private static Object typed(ParameterType type, Object value) {
        if (type instanceof ListOf list && value instanceof List<?> elements) {
            return elements.stream().map(each -> typed(list.element(), each)).toList();
        }
        if (type instanceof MapOf map && value instanceof Map<?, ?> entries) {
            Map<String, Object> tree = new LinkedHashMap<>();
            entries.forEach((key, each) -> tree.put((String) key, typed(map.value(), each)));
            return tree;
        }
        if (type instanceof RecordOf structure && value instanceof Map<?, ?> fields) {
            Map<String, Object> tree = new LinkedHashMap<>();
            for (ParameterDescriptor field : structure.fields()) {
                Object each = fields.get(field.name());
                if (each != null) {
                    tree.put(field.name(), typed(field.type(), each));
                }
            }
            return tree;
        }
        if (type == Scalar.ANY) {
            return known(untyped(value));
        }
        if (value instanceof BigDecimal decimal) {
            return Math.abs(decimal.scale()) > MAX_PLAIN_SCALE ? decimal.toString() : decimal.toPlainString();
        }
        return value instanceof Integer || value instanceof Double || value instanceof Boolean
                ? value
                : value.toString();
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a parameter with a value has one");
        }
        return value;
    }

    /** A value whose type nobody declared. */
    static @Nullable Object untyped(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> tree = new ArrayList<>(list.size());
            list.forEach(each -> tree.add(untyped(each)));
            return tree;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            map.forEach((key, each) -> tree.put((String) key, untyped(each)));
            return tree;
        }
        boolean wide = value instanceof Long number && (number > MAX_EXACT || number < -MAX_EXACT);
        if (wide || value instanceof java.math.BigInteger || value instanceof BigDecimal) {
            return Map.of("$number", digits(new BigDecimal(String.valueOf(value))));
        }
        return value;
    }

    /** Digits that do not end in zero, and an exponent if there is one. */
    private static String digits(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.unscaledValue() + (shortest.scale() == 0 ? "" : "e" + -shortest.scale());
    }
}
