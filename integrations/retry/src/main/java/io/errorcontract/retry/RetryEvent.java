package io.errorcontract.retry;

import java.time.Duration;

/**
 * An attempt failed, and there will be another.
 *
 * @param failure what it failed with
 * @param attempt the number of the attempt that failed, the first being 1
 * @param delay how long is waited before the next
 * @since 0.1.0
 */
public record RetryEvent(Throwable failure, int attempt, Duration delay) {}
