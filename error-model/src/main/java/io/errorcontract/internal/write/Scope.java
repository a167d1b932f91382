package io.errorcontract.internal.write;

/** What is known, while a plan is made, of the fields that stand before the next one in an object or array. */
final class Scope {

    /** Whether there is a field for certain. */
    boolean certain;

    /** Whether there may be one. */
    boolean possible;
}
