package io.errorcontract.catalog.diagnostic;

import java.util.Locale;

/** How much a fault matters. */
public enum Severity {
    /** The catalog cannot be used. */
    ERROR,
    /** The catalog can be used, but probably does not say what its author meant. */
    WARNING;

    /** Returns the word that is shown to the user. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
