package com.example.sandboxes;

import io.errorcontract.assertj.ApiErrorAssertions;
import javax.annotation.processing.Generated;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions about errors of <code>sandboxes</code> begin, to be imported statically.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class SandboxAssertions {
    private SandboxAssertions() {
    }

    /**
     * Begins assertions about what was thrown; null if nothing was.
     *
     * @param thrown it
     * @return the assertions
     * @throws AssertionError if it is no error of a contract
     */
    public static SandboxErrorAssert assertThatError(@Nullable Throwable thrown) {
        return new SandboxErrorAssert(ApiErrorAssertions.apiException(thrown));
    }

    /**
     * Makes a call, and begins assertions about what it throws.
     *
     * @param call it
     * @return the assertions
     * @throws AssertionError if it is no error of a contract
     */
    public static SandboxErrorAssert assertThatError(ThrowableAssert.ThrowingCallable call) {
        return new SandboxErrorAssert(ApiErrorAssertions.apiException(call));
    }
}
