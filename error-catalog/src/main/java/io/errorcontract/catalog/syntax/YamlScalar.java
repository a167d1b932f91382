package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A single value. What a plain one means follows the core schema (YAML 1.2.2, section 10.3.2), so {@code no} and
 * {@code on} are texts.
 */
public record YamlScalar(Span span, String value, Style style) implements YamlNode {
    /** How the value is written. */
    public enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** What the value is. */
    public enum Kind {
        TEXT,
        NULL,
        BOOLEAN,
        INTEGER,
        FLOAT
    }

    /** What the value is. */
    public Kind kind() {
        return style == Style.PLAIN ? CoreSchema.kindOf(value) : Kind.TEXT;
    }

    /** Whether nothing is written here, or {@code null}. */
    public boolean isNull() {
        return kind() == Kind.NULL;
    }

    public boolean isText() {
        return kind() == Kind.TEXT;
    }

    @Override
    public String describe() {
        return switch (kind()) {
            case TEXT -> "text";
            case NULL -> "nothing";
            case BOOLEAN -> "the truth value " + value;
            case INTEGER, FLOAT -> "the number " + value;
        };
    }

    @Override
    public @Nullable Object toValue() {
        return switch (kind()) {
            case TEXT -> value;
            case NULL -> null;
            case BOOLEAN -> value.charAt(0) == 't' || value.charAt(0) == 'T';
            case INTEGER -> integer();
            case FLOAT -> CoreSchema.isFinite(value) ? (Object) new BigDecimal(value) : value;
        };
    }

    private Object integer() {
        BigInteger number = CoreSchema.integer(value);
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    /** Where a part of the value stands; the whole value if that cannot be told from the value alone. */
    public SourceLocation within(int offset, int length) {
        SourceLocation location = location();
        int points = value.codePointCount(0, value.length());
        int quote = style == Style.QUOTED ? 1 : 0;
        if (style == Style.BLOCK || location.length() != points + 2 * quote || offset + length > value.length()) {
            return location;
        }
        int before = value.codePointCount(0, offset);
        int inside = value.codePointCount(offset, offset + length);
        return new SourceLocation(location.file(), location.line(), location.column() + quote + before, inside);
    }
}
