package com.example.sandboxes;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * There is no such sandbox
 *
 * <p>No sandbox has this id, or it belongs to another workspace.
 *
 * <ul>
 * <li>Ids begin with <code>sb_</code>.
 * <li>Ids are never used again.
 * </ul>
 *
 * <p>Code <code>sandbox.not_found</code>, HTTP status 404.
 *
 * <p>Usual causes:
 * <ul>
 * <li>The sandbox was deleted.
 * <li>The id is of another <code>region</code>.
 * </ul>
 *
 * <p>Suggestion: Check the id {sandbox_id} with GET /v1/sandboxes.
 *
 * @see <a href="https://docs.example.com/errors/sandbox.not_found">Documentation</a>
 * @since 1.0.0
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class SandboxNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param sandboxId The id that was asked for.
     */
    public SandboxNotFoundException(String sandboxId) {
        this(ApiError.of(SandboxDescriptors.SANDBOX_NOT_FOUND, sandboxId), null);
    }

    /**
     * Creates the exception.
     *
     * @param sandboxId The id that was asked for.
     * @param cause what led to it, or null; it never reaches the body
     */
    public SandboxNotFoundException(String sandboxId, @Nullable Throwable cause) {
        this(ApiError.of(SandboxDescriptors.SANDBOX_NOT_FOUND, sandboxId), cause);
    }

    SandboxNotFoundException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @param sandboxId The id that was asked for.
     * @return a builder
     */
    public static Builder builder(String sandboxId) {
        return new Builder(sandboxId);
    }

    /**
     * The id that was asked for.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable String sandboxId() {
        return error().value("sandbox_id") instanceof String value ? value : null;
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends SandboxException.Builder<SandboxNotFoundException, Builder> {
        private Builder(String sandboxId) {
            super(SandboxDescriptors.SANDBOX_NOT_FOUND);
            parameter("sandbox_id", sandboxId);
        }

        @Override
        protected SandboxNotFoundException create(ApiError error, @Nullable Throwable cause) {
            return new SandboxNotFoundException(error, cause);
        }
    }
}
