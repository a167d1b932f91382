package com.example.pizzeria;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * There is no pizza {name}
 *
 * <p>Code <code>pizza.not_found</code>, HTTP status 404.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class PizzaNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param name the value of <code>name</code>
     */
    public PizzaNotFoundException(String name) {
        this(ApiError.of(PizzeriaDescriptors.PIZZA_NOT_FOUND, name), null);
    }

    /**
     * Creates the exception.
     *
     * @param name the value of <code>name</code>
     * @param cause what led to it, or null; it never reaches the body
     */
    public PizzaNotFoundException(String name, @Nullable Throwable cause) {
        this(ApiError.of(PizzeriaDescriptors.PIZZA_NOT_FOUND, name), cause);
    }

    PizzaNotFoundException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @param name the value of <code>name</code>
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * The value of <code>name</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable String name() {
        return error().value("name") instanceof String value ? value : null;
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends PizzeriaException.Builder<PizzaNotFoundException, Builder> {
        private Builder(String name) {
            super(PizzeriaDescriptors.PIZZA_NOT_FOUND);
            parameter("name", name);
        }

        @Override
        protected PizzaNotFoundException create(ApiError error, @Nullable Throwable cause) {
            return new PizzaNotFoundException(error, cause);
        }
    }
}
