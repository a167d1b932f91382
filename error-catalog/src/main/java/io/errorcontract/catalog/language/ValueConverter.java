package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.contract.ParameterType;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of values as YAML gives them the Java values that parameters of their types have at run time. */
public final class ValueConverter {
    private final Map<String, TypeDefinition> types;

    public ValueConverter(Map<String, TypeDefinition> types) {
        this.types = types;
    }

    /**
     * Converts a value.
     *
     * @throws ValueMismatch if it is not of the type; null is of no type but {@code any}
     */
    public @Nullable Object convert(ParameterType type, @Nullable Object value) throws ValueMismatch {
        if (type == ParameterType.Scalar.ANY) {
            return value;
        }
        if (value == null) {
            throw new ValueMismatch("null is not " + describe(type));
        }
        if (type instanceof ParameterType.Scalar scalar) {
            return scalar(scalar, value);
        }
        if (type instanceof ParameterType.ListOf list) {
            return list(list, value);
        }
        if (type instanceof ParameterType.MapOf map) {
            return map(map, value);
        }
        return named((ParameterType.Named) type, value);
    }

    private static Object scalar(ParameterType.Scalar type, Object value) throws ValueMismatch {
        Object converted = switch (type) {
            case STRING -> value instanceof String ? value : null;
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case INTEGER ->
                value instanceof Long number && number == number.intValue() ? (Object) number.intValue() : null;
            case LONG -> value instanceof Long ? value : null;
            case NUMBER -> value instanceof Number number ? (Object) number.doubleValue() : null;
            case DECIMAL -> value instanceof Number ? new BigDecimal(value.toString()) : null;
            case ANY -> value;
            default -> value instanceof String text ? parsed(type, text) : null;
        };
        if (converted == null) {
            throw mismatch(type, value);
        }
        return converted;
    }

    private static @Nullable Object parsed(ParameterType.Scalar type, String text) {
        try {
            return switch (type) {
                case INSTANT -> OffsetDateTime.parse(text).toInstant();
                case DURATION -> Durations.parse(text).orElse(null);
                case URI -> new URI(text);
                case UUID -> text.length() == 36 ? UUID.fromString(text) : null;
                default -> null;
            };
        } catch (DateTimeException | URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private Object list(ParameterType.ListOf type, Object value) throws ValueMismatch {
        if (!(value instanceof List<?> elements)) {
            throw mismatch(type, value);
        }
        List<@Nullable Object> converted = new ArrayList<>(elements.size());
        for (Object element : elements) {
            converted.add(convert(type.element(), element));
        }
        return converted;
    }

    private Object map(ParameterType.MapOf type, Object value) throws ValueMismatch {
        if (!(value instanceof Map<?, ?> entries)) {
            throw mismatch(type, value);
        }
        Map<String, @Nullable Object> converted = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            converted.put(String.valueOf(entry.getKey()), convert(type.value(), entry.getValue()));
        }
        return converted;
    }

    private @Nullable Object named(ParameterType.Named type, Object value) throws ValueMismatch {
        TypeDefinition definition = types.get(type.name());
        if (definition instanceof TypeDefinition.Enumeration enumeration) {
            if (!(value instanceof String text)) {
                throw mismatch(type, value);
            }
            if (!enumeration.values().containsKey(text)) {
                String hint = NearestWord.hint(text, enumeration.values().keySet());
                throw new ValueMismatch(
                        "'" + text + "' is not a value of " + type + (hint.isEmpty() ? "" : ": " + hint));
            }
            return text;
        }
        if (definition instanceof TypeDefinition.Structure structure) {
            if (!(value instanceof Map<?, ?> fields)) {
                throw mismatch(type, value);
            }
            return structure(type, structure, fields);
        }
        return value;
    }

    private Object structure(ParameterType.Named type, TypeDefinition.Structure structure, Map<?, ?> values)
            throws ValueMismatch {
        for (Object name : values.keySet()) {
            if (!structure.fields().containsKey(String.valueOf(name))) {
                throw new ValueMismatch(type + " has no field '" + name + "'");
            }
        }
        Map<String, @Nullable Object> converted = new LinkedHashMap<>();
        for (TypeDefinition.FieldDefinition field : structure.fields().values()) {
            if (!values.containsKey(field.name())) {
                if (!field.optional()) {
                    throw new ValueMismatch("the field '" + field.name() + "' of " + type + " is missing");
                }
                continue;
            }
            Object value = values.get(field.name());
            converted.put(field.name(), value == null && field.nullable() ? null : convert(field.type(), value));
        }
        return converted;
    }

    private static ValueMismatch mismatch(ParameterType type, Object value) {
        String shown = value instanceof Map ? "a mapping" : value instanceof List ? "a list" : "'" + value + "'";
        return new ValueMismatch(shown + " is not " + describe(type));
    }

    private static String describe(ParameterType type) {
        if (!(type instanceof ParameterType.Scalar scalar)) {
            return "a " + type;
        }
        return switch (scalar) {
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case INTEGER -> "an integer of 32 bits";
            case LONG -> "an integer of 64 bits";
            case INSTANT -> "an instant (like '2026-01-31T10:00:00Z')";
            case DURATION -> "a duration (like '5s')";
            case URI -> "a URI";
            default -> "a " + scalar;
        };
    }
}
