package com.example.pizzeria;

import io.errorcontract.contract.ErrorDescriptor;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The codes of the catalog <code>pizzeria</code>: The smallest sealed hierarchy.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public enum PizzeriaErrorCode {
    /**
     * There is no pizza {name}
     */
    PIZZA_NOT_FOUND(PizzeriaDescriptors.PIZZA_NOT_FOUND),

    /**
     * The order is lost
     */
    LOST_ORDER(PizzeriaDescriptors.LOST_ORDER),

    /**
     * The oven is full
     */
    OVEN_FULL(PizzeriaDescriptors.OVEN_FULL);

    private final ErrorDescriptor descriptor;

    PizzeriaErrorCode(ErrorDescriptor descriptor) {
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
    public static Optional<PizzeriaErrorCode> of(String code) {
        for (PizzeriaErrorCode constant : values()) {
            if (constant.code().equals(code) || constant.descriptor.aliases().contains(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
