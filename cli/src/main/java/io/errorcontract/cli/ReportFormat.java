package io.errorcontract.cli;

import java.util.Locale;

/** How a command reports. */
public enum ReportFormat {
    /** For people: problems with their source line, colored on a terminal. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** A log in SARIF 2.1.0. */
    SARIF;

    /** Returns the name as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
