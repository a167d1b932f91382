package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Assertions about {@link CapacityMissingException}.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@SuppressWarnings("deprecation")
public final class CapacityMissingAssert extends AbstractApiErrorAssert<CapacityMissingAssert, CapacityMissingException> {
    CapacityMissingAssert(CapacityMissingException actual) {
        super(actual, CapacityMissingAssert.class);
    }

    /**
     * Asserts the value of <code>zone</code>.
     */
    public CapacityMissingAssert hasZone(String expected) {
        return checkParameter("zone", actual.zone(), expected);
    }
}
