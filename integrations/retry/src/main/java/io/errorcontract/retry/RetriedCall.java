package io.errorcontract.retry;

import java.io.Serial;
import java.time.Duration;

/**
 * What led to the failure of a call that was made more than once. It is the first of the suppressed exceptions of the
 * failure that is thrown at last; the failures of the attempts before follow it, oldest first.
 *
 * @since 0.1.0
 */
public final class RetriedCall extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int attempts;
    private final Duration elapsed;

    RetriedCall(int attempts, Duration waited, Duration elapsed) {
        super(
                "gave up after " + attempts + " attempts in " + seconds(elapsed) + ", of which " + seconds(waited)
                        + " were waits",
                null,
                false,
                false);
        this.attempts = attempts;
        this.elapsed = elapsed;
    }

    /** How many attempts were made, the first included. */
    public int attempts() {
        return attempts;
    }

    /** The time from the beginning of the first attempt to the end of the last. */
    public Duration elapsed() {
        return elapsed;
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }
}
