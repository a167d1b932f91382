package io.errorcontract.codegen.typescript;

/**
 * How the properties of errors are called that show parameters.
 *
 * @since 0.1.0
 */
public enum PropertyNames {
    /** {@code sandbox_id} is {@code sandboxId}. */
    CAMEL_CASE,
    /** {@code sandbox_id} is {@code sandbox_id}. */
    AS_ON_THE_WIRE
}
