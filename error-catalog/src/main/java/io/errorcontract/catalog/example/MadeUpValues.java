package io.errorcontract.catalog.example;

import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.language.ValueConverter;
import io.errorcontract.catalog.language.ValueMismatch;
import io.errorcontract.contract.ParameterType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Values for parameters that have no example: what their type suggests. */
final class MadeUpValues {
    /** When all examples happen that do not say when. */
    static final Instant MOMENT = Instant.parse("2026-01-15T09:30:00Z");

    private final Map<String, TypeDefinition> types;
    private final ValueConverter values;
    private final boolean named;

    /**
     * Makes a source of values.
     *
     * @param named whether a text is the name of its parameter, or there is no value
     */
    MadeUpValues(Map<String, TypeDefinition> types, ValueConverter values, boolean named) {
        this.types = types;
        this.values = values;
        this.named = named;
    }

    /** Makes a value, or none if the type is too wide for one that would not mislead. */
    Optional<Object> of(ParameterType type, String name) {
        if (type instanceof ParameterType.Scalar scalar) {
            return scalar(scalar, name);
        }
        if (type instanceof ParameterType.ListOf list) {
            return of(list.element(), name).map(List::of);
        }
        if (type instanceof ParameterType.MapOf map) {
            return named ? of(map.value(), name).map(value -> Map.of("key", value)) : Optional.empty();
        }
        TypeDefinition definition = types.get(((ParameterType.Named) type).name());
        if (definition instanceof TypeDefinition.Enumeration enumeration) {
            return enumeration.values().keySet().stream().findFirst().map(Object.class::cast);
        }
        return definition instanceof TypeDefinition.Structure structure ? structure(structure) : Optional.empty();
    }

    private Optional<Object> scalar(ParameterType.Scalar type, String name) {
        return switch (type) {
            case STRING, ANY -> named ? Optional.of(name) : Optional.empty();
            case BOOLEAN -> Optional.of(true);
            case INTEGER -> Optional.of(42);
            case LONG -> Optional.of(42L);
            case NUMBER -> Optional.of(4.2);
            case DECIMAL -> Optional.of(new BigDecimal("4.20"));
            case INSTANT -> Optional.of(MOMENT);
            case DURATION -> Optional.of(Duration.ofSeconds(30));
            case URI -> named ? Optional.of(uri(name)) : Optional.empty();
            case UUID -> Optional.of(UUID.fromString("0b9d5a3e-6c0f-4a52-9d0e-3f1c7a8b2d46"));
        };
    }

    private static URI uri(String name) {
        return URI.create("https://example.com/" + name.replaceAll("[^A-Za-z0-9_-]", "-"));
    }

    private Optional<Object> structure(TypeDefinition.Structure structure) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (TypeDefinition.FieldDefinition field : structure.fields().values()) {
            Optional<Object> value = field(field);
            if (value.isPresent()) {
                made.put(field.name(), value.get());
            } else if (!field.optional()) {
                return Optional.empty();
            }
        }
        return Optional.of(made);
    }

    private Optional<Object> field(TypeDefinition.FieldDefinition field) {
        if (field.example() != null) {
            try {
                return Optional.ofNullable(values.convert(field.type(), field.example()));
            } catch (ValueMismatch e) {
                throw new IllegalArgumentException(
                        "the example of '" + field.name() + "' is a fault of the catalog", e);
            }
        }
        return field.optional() ? Optional.empty() : of(field.type(), field.name());
    }
}
