package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.language.Durations;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a catalog as reports show them: close to how a catalog writes them. */
final class Shown {
    /** What stands for a value that is not there. */
    static final String NOTHING = "not said";

    private Shown() {}

    /** The value as text, a missing one as such. */
    static String orNothing(@Nullable Object value) {
        return value == null ? NOTHING : value(value);
    }

    static String value(Object value) {
        if (value instanceof Duration duration) {
            return Durations.text(duration);
        }
        if (value instanceof Enum<?> word) {
            return word.toString().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? "none"
                    : values.stream().map(Shown::orNothing).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
