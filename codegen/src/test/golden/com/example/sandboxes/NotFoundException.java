package com.example.sandboxes;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Resource does not exist
 *
 * <p>Ids are checked *first*.
 *
 * <p>HTTP status 404.
 *
 * <p>Also stands for codes that this version of the catalog does not know: <code>*.not_found</code>.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public class NotFoundException extends SandboxException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception of an error.
     *
     * @param error the error
     * @param cause what led to it, or null
     */
    protected NotFoundException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }
}
