package io.errorcontract.internal.read;

import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.text.Numbers;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes values of the scalar types. */
final class ScalarValues {

    private static final int UUID_LENGTH = 36;

    private ScalarValues() {}

    /** The value as the type promises it, or {@code null} if it cannot be that. */
    static @Nullable Object of(Scalar type, Object value) {
        return switch (type) {
            case STRING, BOOLEAN, INSTANT, DURATION -> type.javaType().isInstance(value) ? value : null;
            case INTEGER, LONG, NUMBER, DECIMAL -> value instanceof Number number ? number(type, number) : null;
            case URI -> value instanceof String text ? uri(text) : null;
            case UUID -> value instanceof String text ? uuid(text) : null;
            case ANY -> JsonTree.simplify(value);
        };
    }

    private static @Nullable Object number(Scalar type, Number value) {
        if (type == Scalar.LONG && value instanceof Long) {
            return value;
        }
        BigDecimal decimal = Numbers.decimal(value);
        if (decimal == null) {
            return null;
        }
        try {
            return switch (type) {
                case INTEGER -> (Object) decimal.intValueExact();
                case LONG -> (Object) decimal.longValueExact();
                case NUMBER -> finite(decimal.doubleValue());
                default -> decimal;
            };
        } catch (ArithmeticException outOfRange) {
            return null;
        }
    }

    private static @Nullable Object finite(double value) {
        return Double.isInfinite(value) ? null : (Object) value;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
