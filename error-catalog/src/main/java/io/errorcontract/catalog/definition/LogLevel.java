package io.errorcontract.catalog.definition;

/** The level at which a server logs an error. */
public enum LogLevel {
    /** Finest. */
    TRACE,
    /** For developers. */
    DEBUG,
    /** Worth knowing. */
    INFO,
    /** Worth a look. */
    WARN,
    /** Needs somebody. */
    ERROR,
    /** Not logged. */
    OFF
}
