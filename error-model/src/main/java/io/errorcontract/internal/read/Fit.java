package io.errorcontract.internal.read;

/** Compares how well two layouts fit one body. */
final class Fit {

    private Fit() {}

    /** Whether a reading fits better: by its constants, then by what has to be there, then by what is left over. */
    static boolean better(Reading one, Reading other) {
        if (one.wrongConstants != other.wrongConstants) {
            return one.wrongConstants < other.wrongConstants;
        }
        if (one.missing != other.missing) {
            return one.missing < other.missing;
        }
        if (one.unknown != other.unknown) {
            return one.unknown < other.unknown;
        }
        return one.bound + one.spread + one.constants > other.bound + other.spread + other.constants;
    }
}
