package io.errorcontract.catalog.language;

/** A value is not of its type. The message says why, as in {@code 'abc' is not an integer}. */
public final class ValueMismatch extends Exception {
    private static final long serialVersionUID = 1;

    ValueMismatch(String message) {
        super(message, null, false, false);
    }

    /** The message; never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
