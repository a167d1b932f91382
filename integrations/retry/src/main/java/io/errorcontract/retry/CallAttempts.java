package io.errorcontract.retry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The attempts of one call so far. Attempts follow each other, so that no two threads are in here at once. */
final class CallAttempts {

    /** A call that goes on for hours must not keep all that ever went wrong. */
    private static final int MOST_KEPT = 10;

    private final long startNanos;
    private final Consumer<? super RetryEvent> listener;
    private final List<Throwable> failures = new ArrayList<>();
    private Duration waited = Duration.ZERO;
    private int number = 1;

    /**
     * Begins a call.
     *
     * @param listener is told of the retries of this call
     */
    CallAttempts(long startNanos, Consumer<? super RetryEvent> listener) {
        this.startNanos = startNanos;
        this.listener = listener;
    }

    Consumer<? super RetryEvent> listener() {
        return listener;
    }

    int number() {
        return number;
    }

    Duration elapsed(long nowNanos) {
        return Duration.ofNanos(nowNanos - startNanos);
    }

    /** Notes that a failure is followed by another attempt. */
    void goOn(Throwable failure, Duration delay) {
        if (failures.size() == MOST_KEPT) {
            failures.remove(0);
        }
        failures.add(failure);
        waited = waited.plus(delay);
        number++;
    }

    /** Tells the last failure what came before it; that of a single attempt is left as it is. */
    void end(Throwable last, long nowNanos) {
        if (number == 1) {
            return;
        }
        last.addSuppressed(new RetriedCall(number, waited, elapsed(nowNanos)));
        for (Throwable failure : failures) {
            // Nothing can suppress itself; some clients throw the same exception twice.
            if (failure != last) {
                last.addSuppressed(failure);
            }
        }
    }
}
