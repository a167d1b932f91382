package io.errorcontract.internal.read;

/** Compares how well two layouts fit one body. */
final class Fit {

    private Fit() {}

    /**
     * Whether a reading fits better: by its constants, then by what has to be there, then by what has a place of its
     * own (a layout that spreads its parameters takes in anything), then by what is left over.
     */
    static boolean better(Reading one, Reading other) {
        if (one.wrongConstants != other.wrongConstants) {
            return one.wrongConstants < other.wrongConstants;
        }
        if (one.missing != other.missing) {
            return one.missing < other.missing;
        }
        int places = one.bound + one.constants;
        int otherPlaces = other.bound + other.constants;
        if (places != otherPlaces) {
            return places > otherPlaces;
        }
        return one.unknown != other.unknown ? one.unknown < other.unknown : one.spread > other.spread;
    }
}
