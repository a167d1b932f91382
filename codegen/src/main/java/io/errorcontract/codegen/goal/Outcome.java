package io.errorcontract.codegen.goal;

/** How a goal ended, if neither its environment nor the goal itself failed. */
public sealed interface Outcome {

    /**
     * Nothing changed since the last run.
     *
     * @param warnings what that run had to say of the catalog, as it is shown to a user; empty if nothing
     */
    record UpToDate(String warnings) implements Outcome {}

    /**
     * The goal did its work.
     *
     * @param warnings the diagnostics as they are shown to a user; empty if there are none
     * @param summary what was done, one line
     */
    record Done(String warnings, String summary) implements Outcome {}

    /**
     * The catalog cannot be used.
     *
     * @param diagnostics the diagnostics as they are shown to a user
     * @param summary what is wrong, one line
     */
    record Rejected(String diagnostics, String summary) implements Outcome {}
}
