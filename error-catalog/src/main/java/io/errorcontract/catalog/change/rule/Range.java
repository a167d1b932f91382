package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.ParameterDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a parameter can have: bounds and a pattern. */
record Range(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern) {
    static Range of(ParameterDefinition parameter) {
        return new Range(parameter.min(), parameter.max(), parameter.pattern());
    }

    /** Whether each value of the other range is surely one of this range too. */
    boolean holds(Range other) {
        boolean below = max == null || (other.max != null && other.max.compareTo(max) <= 0);
        boolean above = min == null || (other.min != null && other.min.compareTo(min) >= 0);
        return below && above && (pattern == null || pattern.equals(other.pattern));
    }

    /** Returns the range as reports show it. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (min != null) {
            parts.add("min " + min.stripTrailingZeros().toPlainString());
        }
        if (max != null) {
            parts.add("max " + max.stripTrailingZeros().toPlainString());
        }
        if (pattern != null) {
            parts.add("pattern " + pattern);
        }
        return parts.isEmpty() ? "any" : String.join(", ", parts);
    }
}
