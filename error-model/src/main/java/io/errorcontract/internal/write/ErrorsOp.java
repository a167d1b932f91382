package io.errorcontract.internal.write;

import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.internal.plan.Pointers;
import io.errorcontract.model.ApiError;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An array with an element for each error of the response, the error itself first. */
final class ErrorsOp implements WriteOp {

    private final Key key;
    private final BodyNode element;
    private final String pointer;
    private final Set<String> placed;
    private final WriteOp[] first;

    /**
     * Makes the step.
     *
     * @param key what stands before the array
     * @param element the template of an element
     * @param pointer where the array is
     * @param placed the parameters that have a place of their own somewhere in the body
     * @param error the error itself, or {@code null} if the catalog does not know it
     */
    ErrorsOp(Key key, BodyNode element, String pointer, Set<String> placed, @Nullable ErrorDescriptor error) {
        this.key = key;
        this.element = element;
        this.pointer = pointer;
        this.placed = placed;
        this.first = steps(error, 0);
    }

    private WriteOp[] steps(@Nullable ErrorDescriptor error, int index) {
        return PlanCompiler.compile(error, element, Pointers.child(pointer, index), placed);
    }

    @Override
    public void write(Writing to) {
        key.write(to.out);
        to.out.raw('[');
        to.out.separate();
        WriteOp.writeAll(first, to.asFirst());
        ErrorDescriptor last = to.descriptor;
        WriteOp[] steps = first;
        int index = 1;
        for (ApiError other : to.error.others()) {
            Writing writing = to.of(other);
            // Errors of one list are mostly alike; of one that nobody knows, the place tells what it had besides.
            if (writing.descriptor == null || !ErrorPlans.same(writing.descriptor, last)) {
                steps = steps(writing.descriptor, index);
                last = writing.descriptor;
            }
            to.out.separate();
            WriteOp.writeAll(steps, writing);
            index++;
        }
        to.out.raw(']');
    }

    @Override
    public boolean hasValue(Writing from) {
        return true;
    }
}
