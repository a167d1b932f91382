package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Assertions about {@link SandboxNotFoundException}.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class SandboxNotFoundAssert extends AbstractApiErrorAssert<SandboxNotFoundAssert, SandboxNotFoundException> {
    SandboxNotFoundAssert(SandboxNotFoundException actual) {
        super(actual, SandboxNotFoundAssert.class);
    }

    /**
     * Asserts the value of <code>sandbox_id</code>.
     */
    public SandboxNotFoundAssert hasSandboxId(String expected) {
        return checkParameter("sandbox_id", actual.sandboxId(), expected);
    }
}
