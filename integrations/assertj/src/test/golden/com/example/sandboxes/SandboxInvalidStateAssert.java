package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about {@link SandboxInvalidStateException}.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class SandboxInvalidStateAssert extends AbstractApiErrorAssert<SandboxInvalidStateAssert, SandboxInvalidStateException> {
    SandboxInvalidStateAssert(SandboxInvalidStateException actual) {
        super(actual, SandboxInvalidStateAssert.class);
    }

    /**
     * Asserts the value of <code>sandbox_id</code>.
     */
    public SandboxInvalidStateAssert hasSandboxId(String expected) {
        return checkParameter("sandbox_id", actual.sandboxId(), expected);
    }

    /**
     * Asserts the value of <code>state</code>.
     */
    public SandboxInvalidStateAssert hasState(State expected) {
        return checkParameter("state", actual.state(), expected);
    }

    /**
     * Asserts the value of <code>since</code>; null that it has none.
     */
    public SandboxInvalidStateAssert hasSince(@Nullable Instant expected) {
        return checkParameter("since", actual.since().orElse(null), expected);
    }

    /**
     * Asserts the value of <code>history</code>; null that it has none.
     */
    public SandboxInvalidStateAssert hasHistory(@Nullable List<State> expected) {
        return checkParameter("history", actual.history().orElse(null), expected);
    }

    /**
     * Asserts the value of <code>token</code>; null that it has none.
     */
    public SandboxInvalidStateAssert hasToken(@Nullable String expected) {
        return checkParameter("token", actual.token().orElse(null), expected);
    }
}
