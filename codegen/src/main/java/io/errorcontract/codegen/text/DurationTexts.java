package io.errorcontract.codegen.text;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations in texts for people. */
public final class DurationTexts {

    private DurationTexts() {}

    /**
     * Says a duration as people do.
     *
     * @param duration a duration
     * @return for example {@code 1.5 s} or {@code 2 min}
     */
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000 && millis != 0) {
            return millis + " ms";
        }
        if (millis % 3_600_000 == 0 && millis != 0) {
            return millis / 3_600_000 + " h";
        }
        if (millis % 60_000 == 0 && millis > 60_000) {
            return millis / 60_000 + " min";
        }
        return BigDecimal.valueOf(millis).movePointLeft(3).stripTrailingZeros().toPlainString() + " s";
    }
}
