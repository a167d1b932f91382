package com.example.sandboxes;

import io.errorcontract.model.ApiError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sandbox {sandbox_id} is {state}
 *
 * <p>Code <code>sandbox.invalid_state</code>, HTTP status 409.
 *
 * <p>Suggestion: Resume the sandbox first.
 *
 * <p>Suggestion: Wait until it is ready.
 *
 * @see <a href="https://docs.example.com/errors/sandbox.invalid_state">Documentation</a>
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class SandboxInvalidStateException extends SandboxException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param sandboxId the value of <code>sandbox_id</code>
     * @param state the value of <code>state</code>
     */
    public SandboxInvalidStateException(String sandboxId, State state) {
        this(ApiError.of(SandboxDescriptors.SANDBOX_INVALID_STATE, sandboxId,
                SandboxValues.fromState(state)), null);
    }

    /**
     * Creates the exception.
     *
     * @param sandboxId the value of <code>sandbox_id</code>
     * @param state the value of <code>state</code>
     * @param cause what led to it, or null; it never reaches the body
     */
    public SandboxInvalidStateException(String sandboxId, State state, @Nullable Throwable cause) {
        this(ApiError.of(SandboxDescriptors.SANDBOX_INVALID_STATE, sandboxId,
                SandboxValues.fromState(state)), cause);
    }

    SandboxInvalidStateException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @param sandboxId the value of <code>sandbox_id</code>
     * @param state the value of <code>state</code>
     * @return a builder
     */
    public static Builder builder(String sandboxId, State state) {
        return new Builder(sandboxId, state);
    }

    /**
     * The value of <code>sandbox_id</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable String sandboxId() {
        return error().value("sandbox_id") instanceof String value ? value : null;
    }

    /**
     * The value of <code>state</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable State state() {
        return SandboxValues.toState(error().value("state"));
    }

    /**
     * The value of <code>since</code>.
     *
     * @return the value; empty if there is none
     */
    public Optional<Instant> since() {
        return Optional.ofNullable(error().value("since") instanceof Instant value ? value : null);
    }

    /**
     * The value of <code>history</code>.
     *
     * @return the value; empty if there is none
     */
    public Optional<List<State>> history() {
        return Optional.ofNullable(SandboxValues.typedList(error().value("history"), SandboxValues::toState));
    }

    /**
     * The value of <code>token</code>.
     *
     * <p>Sensitive: it never reaches a body or a log.
     *
     * @return the value; empty if there is none
     */
    public Optional<String> token() {
        return Optional.ofNullable(error().value("token") instanceof String value ? value : null);
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends SandboxException.Builder<SandboxInvalidStateException, Builder> {
        private Builder(String sandboxId, State state) {
            super(SandboxDescriptors.SANDBOX_INVALID_STATE);
            parameter("sandbox_id", sandboxId);
            parameter("state", SandboxValues.fromState(state));
        }

        /**
         * Sets a parameter.
         *
         * @param since the value of <code>since</code>
         * @return this
         */
        public Builder since(@Nullable Instant since) {
            return parameter("since", since);
        }

        /**
         * Sets a parameter.
         *
         * @param history the value of <code>history</code>
         * @return this
         */
        public Builder history(@Nullable List<State> history) {
            return parameter("history", SandboxValues.plainList(history, SandboxValues::fromState));
        }

        /**
         * Sets a parameter.
         *
         * @param token the value of <code>token</code>
         * @return this
         */
        public Builder token(@Nullable String token) {
            return parameter("token", token);
        }

        @Override
        protected SandboxInvalidStateException create(ApiError error, @Nullable Throwable cause) {
            return new SandboxInvalidStateException(error, cause);
        }
    }
}
