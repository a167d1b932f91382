package com.example.minimal;

import io.errorcontract.contract.ErrorDescriptor;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The codes of the catalog <code>minimal</code>: The smallest catalog.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public enum MinimalErrorCode {
    /**
     * It is broken
     */
    BROKEN(MinimalDescriptors.BROKEN);

    private final ErrorDescriptor descriptor;

    MinimalErrorCode(ErrorDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * The code as it stands in bodies.
     *
     * @return the code
     */
    public String code() {
        return descriptor.code();
    }

    /**
     * All that the catalog says of the error.
     *
     * @return the descriptor
     */
    public ErrorDescriptor descriptor() {
        return descriptor;
    }

    /**
     * Looks a code up, one by one.
     *
     * @param code the code, or one that the error had before
     * @return its constant; empty if this version of the catalog does not know the code
     */
    public static Optional<MinimalErrorCode> of(String code) {
        for (MinimalErrorCode constant : values()) {
            if (constant.code().equals(code) || constant.descriptor.aliases().contains(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
