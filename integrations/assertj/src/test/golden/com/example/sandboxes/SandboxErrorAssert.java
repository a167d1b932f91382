package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import io.errorcontract.model.ApiException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Assertions about an error that can be any of <code>sandboxes</code>.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
@SuppressWarnings("deprecation")
public final class SandboxErrorAssert extends AbstractApiErrorAssert<SandboxErrorAssert, ApiException> {
    SandboxErrorAssert(ApiException actual) {
        super(actual, SandboxErrorAssert.class);
    }

    /**
     * Asserts that it is {@link SandboxNotFoundException}.
     *
     * @return assertions about its parameters
     */
    public SandboxNotFoundAssert isSandboxNotFound() {
        return new SandboxNotFoundAssert(checkType(SandboxNotFoundException.class));
    }

    /**
     * Asserts that it is {@link SandboxInvalidStateException}.
     *
     * @return assertions about its parameters
     */
    public SandboxInvalidStateAssert isSandboxInvalidState() {
        return new SandboxInvalidStateAssert(checkType(SandboxInvalidStateException.class));
    }

    /**
     * Asserts that it is {@link QuotaExceededException}.
     *
     * @return assertions about its parameters
     */
    public QuotaExceededAssert isQuotaExceeded() {
        return new QuotaExceededAssert(checkType(QuotaExceededException.class));
    }

    /**
     * Asserts that it is {@link CapacityUnavailableException}.
     *
     * @return assertions about its parameters
     */
    public CapacityUnavailableAssert isCapacityUnavailable() {
        return new CapacityUnavailableAssert(checkType(CapacityUnavailableException.class));
    }

    /**
     * Asserts that it is {@link CapacityMissingException}.
     *
     * @return assertions about its parameters
     */
    public CapacityMissingAssert isCapacityMissing() {
        return new CapacityMissingAssert(checkType(CapacityMissingException.class));
    }

    /**
     * Asserts that it is {@link ValuesRefusedException}.
     *
     * @return assertions about its parameters
     */
    public ValuesRefusedAssert isValuesRefused() {
        return new ValuesRefusedAssert(checkType(ValuesRefusedException.class));
    }
}
