package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;

/**
 * How well a layout fits a body, compared with others.
 *
 * @param layout the layout
 * @param reading what was read by it
 * @param evidence how surely the reading tells which error it is, one of the constants of this class
 * @param own whether that error is written in this layout
 */
record Fit(LayoutDecoder layout, Reading reading, int evidence, boolean own) {

    /** Nothing tells but the status. */
    static final int NONE = 0;

    /** There is a code or message, and the catalog does not have it. */
    static final int UNKNOWN = 1;

    /** The message is that of an error with the response's status. */
    static final int MESSAGE = 2;

    /** The catalog has the code. */
    static final int CODE = 3;

    /** Whether a layout fits better: by what tells the error, then by what is missing and what is left over. */
    boolean isBetterThan(Fit other, boolean cut) {
        if (reading.wrongConstants != other.reading.wrongConstants) {
            return reading.wrongConstants < other.reading.wrongConstants;
        }
        if (evidence != other.evidence) {
            return evidence > other.evidence;
        }
        if (identity() != other.identity()) {
            return identity() > other.identity();
        }
        if (own != other.own) {
            return own;
        }
        if (differences(cut) != other.differences(cut)) {
            return differences(cut) < other.differences(cut);
        }
        return agreements() > other.agreements();
    }

    /** A code or message in its own place outweighs all that is just spread. */
    private int identity() {
        return (reading.text(BindingSource.CODE) == null ? 0 : 1)
                + (reading.text(BindingSource.MESSAGE) == null ? 0 : 1);
    }

    /** Of a body that breaks off, nobody knows what is missing. */
    private int differences(boolean cut) {
        return reading.unknown + (cut ? 0 : reading.missing);
    }

    private int agreements() {
        return reading.bound + reading.spread + reading.constants;
    }
}
