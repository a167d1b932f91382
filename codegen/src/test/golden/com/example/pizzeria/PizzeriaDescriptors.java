package com.example.pizzeria;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What the catalog says of each error.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class PizzeriaDescriptors {
    static final ErrorDescriptor PIZZA_NOT_FOUND = ErrorDescriptor.builder("pizza.not_found", 404,
                    "There is no pizza {name}")
            .title("There is no such thing")
            .family(PizzeriaShared.FAMILY_NOT_FOUND)
            .parameters(ParameterDescriptor.of("name", ParameterType.Scalar.STRING))
            .build();

    static final ErrorDescriptor LOST_ORDER = ErrorDescriptor.builder("lost.order", 404,
                    "The order is lost")
            .title("It was there once")
            .family(PizzeriaShared.FAMILY_LOST)
            .build();

    static final ErrorDescriptor OVEN_FULL = ErrorDescriptor.builder("oven.full", 503,
                    "The oven is full")
            .retryable(true)
            .build();

    private PizzeriaDescriptors() {
    }

    static ErrorDescriptor[] all() {
        return new ErrorDescriptor[] {
            PIZZA_NOT_FOUND,
            LOST_ORDER,
            OVEN_FULL
        };
    }
}
