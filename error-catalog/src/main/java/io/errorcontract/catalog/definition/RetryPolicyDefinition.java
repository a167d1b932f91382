package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often and how fast a failed call is tried again. What is null has the default of the run-time library.
 *
 * @param initial the first delay, or null
 * @param multiplier by what each delay grows, or null
 * @param max the longest delay, or null
 * @param budget the longest time for all attempts together, or null
 * @param attempts how many calls there are at most, the first one included, or null
 * @param jitter how delays are spread, or null
 * @param delays the delays one by one, instead of {@code initial} and {@code multiplier}; empty if not given
 */
public record RetryPolicyDefinition(
        @Nullable Duration initial,

        @DecimalMin(value = "1", message = "is less than 1: delays would shrink") @Nullable
        BigDecimal multiplier,

        @Nullable Duration max,
        @Nullable Duration budget,

        @Min(value = 1, message = "is less than 1, the first call") @Nullable
        Integer attempts,

        @Nullable Jitter jitter,
        List<Duration> delays) {
    /** Copies the list. */
    public RetryPolicyDefinition {
        delays = List.copyOf(delays);
    }

    /** How delays are spread, so that many clients do not call at the same moment. */
    public enum Jitter {
        /** Anything between zero and the delay. */
        FULL,
        /** Between half the delay and the whole. */
        EQUAL,
        /** No spreading. */
        NONE;

        /** Returns the word as written in a catalog. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
