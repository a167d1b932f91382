package io.errorcontract.codegen.openapi.component;

import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorDescriptor;
import org.jspecify.annotations.Nullable;

/** Gives the body of an error as it may stand on the wire. */
@FunctionalInterface
public interface ExampleBodies {

    /**
     * Makes an example.
     *
     * @param error the error
     * @param layout how its body is laid out
     * @return the JSON value: maps, lists, texts, numbers, booleans, nulls
     */
    @Nullable
    Object body(ErrorDescriptor error, BodyLayout layout);
}
