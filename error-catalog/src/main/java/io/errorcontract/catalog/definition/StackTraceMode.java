package io.errorcontract.catalog.definition;

/** Whether the exception of an error carries a stack trace. */
public enum StackTraceMode {
    /** None. */
    NONE,
    /** The whole trace. */
    FULL
}
