package io.errorcontract.catalog.diagnostic;

/** Counts things in texts for people. */
public final class Counts {
    private Counts() {}

    /**
     * Counts things.
     *
     * @param number how many
     * @param noun what, in the singular
     * @return for example {@code 1 error} or {@code 13 errors}
     */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
