package io.errorcontract.codegen.evolution;

import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values of parameters: another one for each name, and each near the end of what its type can hold. */
final class SampleValues {
    private SampleValues() {}

    static Object of(String name, ParameterType type) {
        if (type instanceof ParameterType.Scalar scalar) {
            return scalar(scalar, name);
        }
        if (type instanceof ParameterType.ListOf list) {
            return List.of(of(name, list.element()));
        }
        if (type instanceof ParameterType.MapOf map) {
            return Map.of("key", of(name, map.value()));
        }
        if (type instanceof ParameterType.EnumOf open) {
            return open.values().get(open.values().size() - 1);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (ParameterDescriptor field : ((ParameterType.RecordOf) type).fields()) {
            fields.put(field.name(), of(field.name(), field.type()));
        }
        return fields;
    }

    private static Object scalar(ParameterType.Scalar type, String name) {
        int salt = Math.floorMod(name.hashCode(), 1_000);
        return switch (type) {
            case STRING -> "text of " + name;
            case BOOLEAN -> true;
            case INTEGER -> Integer.MAX_VALUE - salt;
            case LONG -> Long.MAX_VALUE - salt;
            case NUMBER -> salt + 0.5;
            case DECIMAL -> new BigDecimal(salt).add(new BigDecimal("0.000000000000000000001"));
            case INSTANT -> Instant.EPOCH.plusSeconds(salt);
            case DURATION -> Duration.ofSeconds(salt);
            case URI -> URI.create("https://example.com/" + salt);
            case UUID -> new UUID(salt, salt);
            case ANY -> List.of(salt);
        };
    }
}
