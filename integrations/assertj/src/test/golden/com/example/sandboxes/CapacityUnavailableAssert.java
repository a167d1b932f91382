package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about {@link CapacityUnavailableException}.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class CapacityUnavailableAssert extends AbstractApiErrorAssert<CapacityUnavailableAssert, CapacityUnavailableException> {
    CapacityUnavailableAssert(CapacityUnavailableException actual) {
        super(actual, CapacityUnavailableAssert.class);
    }

    /**
     * Asserts the value of <code>wait</code>; null that it has none.
     */
    public CapacityUnavailableAssert hasWaitParam(@Nullable Integer expected) {
        return checkParameter("wait", actual.waitParam().orElse(null), expected);
    }
}
