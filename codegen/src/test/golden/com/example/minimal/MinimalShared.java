package com.example.minimal;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the descriptors of errors share.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class MinimalShared {
    private MinimalShared() {
    }
}
