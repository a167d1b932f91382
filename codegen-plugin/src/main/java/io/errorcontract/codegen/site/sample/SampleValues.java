package io.errorcontract.codegen.site.sample;

import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.ParameterType;
import io.errorcontract.model.ParameterType.EnumOf;
import io.errorcontract.model.ParameterType.ListOf;
import io.errorcontract.model.ParameterType.MapOf;
import io.errorcontract.model.ParameterType.RecordOf;
import io.errorcontract.model.ParameterType.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the examples of a catalog into values of parameters, and makes up values where a type alone suggests one. */
final class SampleValues {
    private SampleValues() {}

    /**
     * Converts an example.
     *
     * @param example the example as YAML gives it
     * @param type the type of the parameter
     * @return the value, or empty if the example is not of this type
     */
    static Optional<Object> convert(@Nullable Object example, ParameterType type) {
        if (example == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(value(example, type));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(Object example, ParameterType type) {
        if (type instanceof Scalar scalar) {
            return scalar(example, scalar);
        }
        if (type instanceof EnumOf) {
            return example.toString();
        }
        if (type instanceof ListOf list && example instanceof List<?> elements) {
            List<Object> values = new ArrayList<>();
            elements.forEach(element -> values.add(value(element, list.element())));
            return values;
        }
        if (type instanceof MapOf map && example instanceof Map<?, ?> entries) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            entries.forEach((key, value) -> values.put(String.valueOf(key), value(value, map.value())));
            return values;
        }
        return type instanceof RecordOf fields && example instanceof Map<?, ?> entries ? fields(entries, fields) : null;
    }

    private static Map<String, @Nullable Object> fields(Map<?, ?> entries, RecordOf type) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (ParameterDescriptor field : type.fields()) {
            Object value = entries.get(field.name());
            if (value != null) {
                values.put(field.name(), value(value, field.type()));
            }
        }
        return values;
    }

    private static @Nullable Object scalar(Object example, Scalar type) {
        String text = example.toString();
        return switch (type) {
            case STRING -> text;
            case BOOLEAN -> example instanceof Boolean ? example : null;
            case INTEGER -> new BigDecimal(text).intValueExact();
            case LONG -> new BigDecimal(text).longValueExact();
            case NUMBER -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            case URI -> URI.create(text);
            case UUID -> UUID.fromString(text);
            case ANY -> example;
        };
    }

    /**
     * Makes a value up.
     *
     * @param type the type of a parameter
     * @return a value, or empty if the type is too wide for one that would not mislead
     */
    static Optional<Object> madeUp(ParameterType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar) {
                case BOOLEAN -> Optional.of(true);
                case INTEGER -> Optional.of(1);
                case LONG -> Optional.of(1L);
                case NUMBER -> Optional.of(1.5);
                case DECIMAL -> Optional.of(BigDecimal.ONE);
                case INSTANT -> Optional.of(Instant.parse("2026-01-15T09:30:00Z"));
                case DURATION -> Optional.of(Duration.ofSeconds(30));
                case UUID -> Optional.of(UUID.fromString("0b9d5a3e-6c0f-4a52-9d0e-3f1c7a8b2d46"));
                case STRING, URI, ANY -> Optional.empty();
            };
        }
        if (type instanceof EnumOf enumeration) {
            return enumeration.values().stream().findFirst().map(Object.class::cast);
        }
        if (type instanceof ListOf list) {
            return madeUp(list.element()).map(List::of);
        }
        return type instanceof RecordOf fields ? madeUp(fields) : Optional.empty();
    }

    private static Optional<Object> madeUp(RecordOf type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ParameterDescriptor field : type.fields()) {
            if (field.required()) {
                Optional<Object> value = madeUp(field.type());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.put(field.name(), value.get());
            }
        }
        return Optional.of(values);
    }
}
