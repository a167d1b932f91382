package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call instruction came to when its method was last evaluated. A method is evaluated again whenever one of its
 * calls gives something else; all others need not be followed another time.
 *
 * @param values what the call was given, the receiver first
 * @param self the object whose method it is
 * @param result what it gave
 * @param thrown what it threw
 * @param made what its constructor made of the first value, or null
 * @param uses what that depends on
 */
record CallMemo(
        List<Val> values,
        Val self,
        Val result,
        Map<Exc, Trace> thrown,
        @Nullable Val made,
        Uses uses) {

    /** Whether the call comes to the same again. */
    boolean holds(List<Val> given, Val object) {
        return uses.areCurrent() && values.equals(given) && self.equals(object);
    }

    /** The result; of a call that returns what it was given, this very value, since tests of it narrow both. */
    @SuppressWarnings("ReferenceEquality") // of equal values, one is the same variable
    Val resultFor(List<Val> given) {
        for (int i = 0; i < given.size(); i++) {
            if (result == values.get(i)) {
                return given.get(i);
            }
        }
        return result;
    }

    /** The methods and places of the heap that a call has looked at, and what they gave. */
    static final class Uses {

        private final List<Node> callees = new ArrayList<>(2);
        private final List<MethodSummary> summaries = new ArrayList<>(2);
        private final List<Heap.Cell> cells = new ArrayList<>(0);
        private final List<Val> contents = new ArrayList<>(0);
        private boolean complete = true;

        void add(Node callee) {
            callees.add(callee);
            summaries.add(callee.summary());
            complete &= callee.evaluations() > 0 && !callee.isRunning();
        }

        void add(Heap.Cell cell) {
            cells.add(cell);
            contents.add(cell.value());
        }

        /** Whether all of it had been evaluated, though perhaps not for the last time. */
        boolean isComplete() {
            return complete;
        }

        @SuppressWarnings("ReferenceEquality") // what has not changed is the same object
        boolean areCurrent() {
            for (int i = 0; i < callees.size(); i++) {
                if (callees.get(i).summary() != summaries.get(i)) {
                    return false;
                }
            }
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).value() != contents.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
