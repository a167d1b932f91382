package io.errorcontract.retry;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the retries of all calls together, so that a service in trouble is not hammered by its clients: a bucket of
 * tokens, from which each retry takes some, and to which each call that succeeds gives one back. When it is empty,
 * failures are final at once. Thread-safe; one is meant to be shared by all calls to one service.
 *
 * @since 0.1.0
 */
public final class RetryBudget {

    private static final int DEFAULT_CAPACITY = 500;
    private static final int DEFAULT_COST = 5;

    private final int capacity;
    private final int cost;
    private final AtomicInteger tokens;

    private RetryBudget(int capacity, int cost) {
        this.capacity = capacity;
        this.cost = cost;
        this.tokens = new AtomicInteger(capacity);
    }

    /**
     * Makes a full bucket of 500 tokens, of which a retry takes 5: enough for 100 retries in a row.
     *
     * @return the bucket
     */
    public static RetryBudget create() {
        return of(DEFAULT_CAPACITY, DEFAULT_COST);
    }

    /**
     * Makes a full bucket.
     *
     * @param capacity how many tokens it holds
     * @param cost how many of them a retry takes
     * @return the bucket
     * @throws IllegalArgumentException if either is less than 1
     */
    public static RetryBudget of(int capacity, int cost) {
        if (capacity < 1 || cost < 1) {
            throw new IllegalArgumentException(
                    "capacity and cost must be at least 1, not " + capacity + " and " + cost);
        }
        return new RetryBudget(capacity, cost);
    }

    /**
     * Takes the tokens of a retry.
     *
     * @return whether there were enough of them
     */
    boolean tryTake() {
        return tokens.getAndUpdate(now -> now >= cost ? now - cost : now) >= cost;
    }

    /** Gives a token back for a call that succeeded. */
    void giveBack() {
        tokens.getAndUpdate(now -> Math.min(capacity, now + 1));
    }

    /** The tokens that are left at this moment. */
    public int tokens() {
        return tokens.get();
    }
}
