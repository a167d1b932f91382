package io.errorcontract.assertj;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * SampleErrors of errors with values that any of their types can have, for tests that go through a whole catalog. The
 * texts hold what careless writers break on: quotes, backslashes, letters beyond ASCII.
 *
 * @since 0.1.0
 */
public final class SampleErrors {

    /** Fixed, so that one occurrence is written as the same bytes each time. */
    private static final Instant MOMENT = Instant.parse("2026-03-01T12:00:00Z");

    private SampleErrors() {}

    /**
     * Makes an occurrence in which all parameters have values, those that must not be told included.
     *
     * @param error the error
     * @return the same occurrence each time
     */
    public static ApiError full(ErrorDescriptor error) {
        return occurrence(error, parameter -> true);
    }

    /**
     * Makes an occurrence in which only the parameters have values that have to be there.
     *
     * @param error the error
     * @return the same occurrence each time
     */
    public static ApiError bare(ErrorDescriptor error) {
        return occurrence(error, ParameterDescriptor::required);
    }

    private static ApiError occurrence(ErrorDescriptor error, Predicate<ParameterDescriptor> wanted) {
        ApiErrorBuilder occurrence = ApiError.builder(error).timestamp(MOMENT);
        List<ParameterDescriptor> parameters = error.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            ParameterDescriptor parameter = parameters.get(i);
            if (wanted.test(parameter)) {
                occurrence.value(i, value(parameter.type(), parameter.name()));
            }
        }
        return occurrence.build();
    }

    private static Object value(ParameterType type, String name) {
        if (type instanceof ParameterType.ListOf list) {
            return List.of(value(list.element(), name), value(list.element(), name));
        }
        if (type instanceof ParameterType.MapOf map) {
            return Map.of("key", value(map.value(), name));
        }
        if (type instanceof ParameterType.EnumOf values) {
            return values.values().get(0);
        }
        if (type instanceof ParameterType.RecordOf fields) {
            Map<String, Object> record = new LinkedHashMap<>();
            fields.fields().forEach(field -> record.put(field.name(), value(field.type(), field.name())));
            return record;
        }
        return scalar((ParameterType.Scalar) type, name);
    }

    private static Object scalar(ParameterType.Scalar type, String name) {
        return switch (type) {
            case STRING, ANY -> "some-" + name.replace(' ', '-') + "-é\"\\";
            case BOOLEAN -> true;
            case INTEGER -> 42;
            case LONG -> 1L << 40;
            case NUMBER -> 4.25;
            case DECIMAL -> new BigDecimal("4.20");
            case INSTANT -> MOMENT;
            case DURATION -> Duration.ofSeconds(30);
            case URI -> URI.create("https://example.com/" + name.replace(' ', '-'));
            case UUID -> new UUID(1, 2);
        };
    }
}
