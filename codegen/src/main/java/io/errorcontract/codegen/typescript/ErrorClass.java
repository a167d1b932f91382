package io.errorcontract.codegen.typescript;

import io.errorcontract.contract.ErrorDescriptor;
import java.util.List;
import java.util.Map;

/**
 * A class of errors that the contract has, before it is written.
 *
 * @param name its name
 * @param base the class that it extends
 * @param errors the errors that are of it, more than one where they share it
 * @param properties the properties that show parameters, with the names of these
 */
record ErrorClass(String name, String base, List<ErrorDescriptor> errors, Map<String, String> properties) {
    ErrorClass {
        errors = List.copyOf(errors);
    }
}
