package io.errorcontract.codegen.thrown.flow;

import org.jspecify.annotations.Nullable;

/**
 * Where something is made.
 *
 * @param method the method
 * @param instruction the index of the instruction in it
 * @param node the evaluation of the method that made it; null where evaluations are not told apart
 */
record ThrowSite(String method, int instruction, @Nullable Node node) {

    /** Asked for all the time; the one of a record takes its time. */
    @Override
    public int hashCode() {
        return (method.hashCode() * 31 + instruction) * 31 + (node == null ? 0 : node.number());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || (object instanceof ThrowSite other
                        && instruction == other.instruction
                        && node == other.node
                        && method.equals(other.method));
    }
}
