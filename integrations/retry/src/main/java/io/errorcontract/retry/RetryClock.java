package io.errorcontract.retry;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Time as a {@link Retrier} meets it: it reads it and waits. A test gives it a clock of its own. Implementations are
 * thread-safe.
 *
 * @since 0.1.0
 */
public interface RetryClock {

    /** The time that the JVM measures. */
    RetryClock SYSTEM = new RetryClock() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration delay) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(delay.toNanos());
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            return CompletableFuture.runAsync(
                    () -> {}, CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS));
        }
    };

    /** Nanoseconds since some fixed moment, as {@link System#nanoTime} gives them. */
    long nanoTime();

    /**
     * Waits in the calling thread.
     *
     * @param delay how long
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration delay) throws InterruptedException;

    /**
     * Waits without a thread.
     *
     * @param delay how long
     * @return a future that completes then
     */
    CompletableFuture<Void> after(Duration delay);
}
