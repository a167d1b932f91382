package io.errorcontract.catalog.definition;

/**
 * What a reader accepts at most, so that a hostile or mistaken file ends in a diagnostic and not in an exhausted
 * machine.
 *
 * @param codePoints the size of one file in code points
 * @param depth how deeply mappings and lists may be nested
 * @param aliasedNodes how many elements the aliases of one file may repeat, all together
 */
public record ReadLimits(int codePoints, int depth, int aliasedNodes) {
    /** 16 Mi code points, a depth of 64, and 100,000 repeated elements. */
    public static final ReadLimits DEFAULT = new ReadLimits(16 * 1024 * 1024, 64, 100_000);

    /** Checks that all limits are positive. */
    public ReadLimits {
        if (codePoints < 1 || depth < 1 || aliasedNodes < 1) {
            throw new IllegalArgumentException("limits have to be positive");
        }
    }
}
