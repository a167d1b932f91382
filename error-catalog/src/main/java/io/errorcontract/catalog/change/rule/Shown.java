package io.errorcontract.catalog.change.rule;

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
            return duration(duration);
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

    private static String duration(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 1000 != 0 || millis == 0) {
            return millis + "ms";
        }
        long seconds = millis / 1000;
        if (seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
