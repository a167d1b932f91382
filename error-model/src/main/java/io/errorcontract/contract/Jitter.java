package io.errorcontract.contract;

/**
 * How chance spreads the delays of many clients.
 *
 * @since 0.1.0
 */
public enum Jitter {
    /** The delay as computed. */
    NONE(1, 0),
    /** Between half the delay and the whole delay. */
    EQUAL(0.5, 0.5),
    /** Between nothing and the whole delay. */
    FULL(0, 1);

    private final double least;
    private final double range;

    Jitter(double least, double range) {
        this.least = least;
        this.range = range;
    }

    /**
     * The part of a delay to wait.
     *
     * @param random a number from 0 (inclusive) to 1 (exclusive)
     * @return the factor to multiply the delay with
     */
    double scale(double random) {
        return least + range * random;
    }
}
