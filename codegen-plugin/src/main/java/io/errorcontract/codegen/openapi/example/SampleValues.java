package io.errorcontract.codegen.openapi.example;

import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.ParameterType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of parameters for examples: the catalog's, as their type wants them, or else one that the type suggests. */
final class SampleValues {

    private SampleValues() {}

    /**
     * Makes a value.
     *
     * @param type the parameter's type
     * @param name the parameter's name
     * @param example what the catalog gives as an example, as YAML gives it, or null
     */
    static Object of(ParameterType type, String name, @Nullable Object example) {
        Object converted = example == null ? null : convert(type, name, example);
        return converted == null ? suggested(type, name) : converted;
    }

    private static @Nullable Object convert(ParameterType type, String name, Object example) {
        if (type instanceof ParameterType.ListOf list) {
            return example instanceof List<?> items ? listOf(list, name, items) : null;
        }
        if (type instanceof ParameterType.MapOf map) {
            return example instanceof Map<?, ?> entries ? mapOf(map, entries) : null;
        }
        if (type instanceof ParameterType.RecordOf fields) {
            return example instanceof Map<?, ?> entries ? recordOf(fields, entries) : null;
        }
        if (type instanceof ParameterType.EnumOf) {
            return example.toString();
        }
        try {
            return scalar((ParameterType.Scalar) type, example);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException e) {
            // A rule of the catalog reports an example that is not of the type.
            return null;
        }
    }

    private static List<Object> listOf(ParameterType.ListOf type, String name, List<?> items) {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(of(type.element(), name, item)));
        return values;
    }

    private static Map<String, Object> mapOf(ParameterType.MapOf type, Map<?, ?> entries) {
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> values.put(key.toString(), of(type.value(), key.toString(), value)));
        return values;
    }

    private static Map<String, Object> recordOf(ParameterType.RecordOf type, @Nullable Map<?, ?> entries) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ParameterDescriptor field : type.fields()) {
            Object given = entries == null ? null : entries.get(field.name());
            if (given != null || field.required()) {
                values.put(field.name(), of(field.type(), field.name(), given));
            }
        }
        return values;
    }

    private static Object scalar(ParameterType.Scalar type, Object example) {
        String text = example.toString();
        return switch (type) {
            case STRING -> text;
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER -> new BigDecimal(text).intValueExact();
            case LONG -> new BigDecimal(text).longValueExact();
            case NUMBER -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> duration(text);
            case URI -> URI.create(text);
            case UUID -> UUID.fromString(text);
            case ANY -> example;
        };
    }

    private static Duration duration(String text) {
        if (text.startsWith("P")) {
            return Duration.parse(text);
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        long number = Long.parseLong(text.substring(0, digits));
        return switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object suggested(ParameterType type, String name) {
        if (type instanceof ParameterType.ListOf list) {
            return List.of(suggested(list.element(), name));
        }
        if (type instanceof ParameterType.MapOf map) {
            return Map.of("key", suggested(map.value(), name));
        }
        if (type instanceof ParameterType.EnumOf values) {
            return values.values().isEmpty() ? name : values.values().get(0);
        }
        if (type instanceof ParameterType.RecordOf fields) {
            return recordOf(fields, null);
        }
        return switch ((ParameterType.Scalar) type) {
            case STRING, ANY -> name;
            case BOOLEAN -> true;
            case INTEGER -> 42;
            case LONG -> 42L;
            case NUMBER -> 4.2;
            case DECIMAL -> new BigDecimal("4.20");
            case INSTANT -> CodecExamples.MOMENT;
            case DURATION -> Duration.ofSeconds(30);
            case URI -> URI.create("https://example.com/" + name.replaceAll("[^A-Za-z0-9_-]", "-"));
            case UUID -> UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        };
    }
}
