package io.errorcontract.model;

/**
 * How chance spreads the delays of many clients.
 *
 * @since 0.1.0
 */
public enum Jitter {
    /** The delay as computed. */
    NONE {
        @Override
        double scale(double random) {
            return 1;
        }
    },
    /** Between half the delay and the whole delay. */
    EQUAL {
        @Override
        double scale(double random) {
            return 0.5 + random / 2;
        }
    },
    /** Between nothing and the whole delay. */
    FULL {
        @Override
        double scale(double random) {
            return random;
        }
    };

    /**
     * The part of a delay to wait.
     *
     * @param random a number from 0 (inclusive) to 1 (exclusive)
     * @return the factor to multiply the delay with
     */
    abstract double scale(double random);
}
