package com.example.minimal;

import io.errorcontract.contract.ErrorDescriptor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the catalog says of each error.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class MinimalDescriptors {
    static final ErrorDescriptor BROKEN = ErrorDescriptor.builder("broken", 500, "It is broken")
            .build();

    private MinimalDescriptors() {
    }

    static ErrorDescriptor[] all() {
        return new ErrorDescriptor[] {
            BROKEN
        };
    }
}
