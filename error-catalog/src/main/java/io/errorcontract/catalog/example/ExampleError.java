package io.errorcontract.catalog.example;

import io.errorcontract.model.ApiError;
import java.util.List;

/**
 * An occurrence of an error, made from an example of the catalog.
 *
 * @param error the occurrence
 * @param missing the required parameters that no example gives a value, and whose type alone suggests none
 */
public record ExampleError(ApiError error, List<String> missing) {
    /** Copies the list. */
    public ExampleError {
        missing = List.copyOf(missing);
    }
}
