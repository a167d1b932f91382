package io.errorcontract.internal.write;

/**
 * A step of writing a body. Steps stand in the order of the bytes. An interface, so that the verifier of the first
 * error need not load the steps that its layout does not have.
 */
interface WriteOp {

    /** Writes what this step is for, which is nothing where it is optional and has no value. */
    void write(Writing to);

    /** Whether the error has a value for this step, so that an optional object around it is there. */
    boolean hasValue(Writing from);

    /** Whether the error has a value for one of the steps. */
    static boolean anyHasValue(WriteOp[] steps, Writing from) {
        for (WriteOp step : steps) {
            if (step.hasValue(from)) {
                return true;
            }
        }
        return false;
    }

    static void writeAll(WriteOp[] steps, Writing to) {
        for (WriteOp step : steps) {
            step.write(to);
        }
    }
}
