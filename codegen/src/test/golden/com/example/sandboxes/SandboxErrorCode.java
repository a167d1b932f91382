package com.example.sandboxes;

import io.errorcontract.contract.ErrorDescriptor;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The codes of the catalog <code>sandboxes</code>: The sandbox API's errors.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public enum SandboxErrorCode {
    /**
     * There is no such sandbox
     */
    SANDBOX_NOT_FOUND(SandboxDescriptors.SANDBOX_NOT_FOUND),

    /**
     * Sandbox {sandbox_id} is {state}
     */
    SANDBOX_INVALID_STATE(SandboxDescriptors.SANDBOX_INVALID_STATE),

    /**
     * The workspace has {count} sandboxes
     */
    QUOTA_SANDBOXES_EXCEEDED(SandboxDescriptors.QUOTA_SANDBOXES_EXCEEDED),

    /**
     * The workspace uses {count} cores
     */
    QUOTA_VCPU_EXCEEDED(SandboxDescriptors.QUOTA_VCPU_EXCEEDED),

    /**
     * No capacity
     */
    CAPACITY_UNAVAILABLE(SandboxDescriptors.CAPACITY_UNAVAILABLE),

    /**
     * No capacity
     *
     * @deprecated since 1.1.0; replaced by {@link CapacityUnavailableException}. It says too little.
     */
    @Deprecated(since = "1.1.0")
    CAPACITY_MISSING(SandboxDescriptors.CAPACITY_MISSING),

    /**
     * All kinds of values were refused
     */
    VALUES_REFUSED(SandboxDescriptors.VALUES_REFUSED);

    private final ErrorDescriptor descriptor;

    SandboxErrorCode(ErrorDescriptor descriptor) {
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
    public static Optional<SandboxErrorCode> of(String code) {
        for (SandboxErrorCode constant : values()) {
            if (constant.code().equals(code) || constant.descriptor.aliases().contains(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
