package io.errorcontract.benchmarks;

import java.util.Arrays;

/** What several runs of the same thing say together. */
public final class Runs {

    private Runs() {}

    /**
     * Finds the middle.
     *
     * @param values one for each run, in any order; not empty
     * @return the middle one, or the upper of the two in the middle
     */
    public static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /**
     * Finds the run that was disturbed least.
     *
     * @param values one for each run; not empty
     * @return the least
     */
    public static long least(long[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }
}
