package com.example.pizzeria;

import io.errorcontract.codec.ExceptionFactory;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Chooses the exception of an error. Methods return Object, so that the JVM can verify this class
 * without loading every exception.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
final class PizzeriaExceptionFactory implements ExceptionFactory {
    PizzeriaExceptionFactory() {
    }

    @Override
    public ApiException create(ApiError error) {
        return (ApiException) byCode(error);
    }

    private static Object byCode(ApiError error) {
        switch (error.code()) {
            case "lost.order":
                return new LostOrderException(error, null);
            case "oven.full":
                return new OvenFullException(error, null);
            case "pizza.not_found":
                return new PizzaNotFoundException(error, null);
            default:
                return byFamily(error);
        }
    }

    private static Object byFamily(ApiError error) {
        FamilyDescriptor family = error.family().orElse(null);
        switch (family == null ? "" : family.id()) {
            case "not_found":
                return new NotFoundException.Unknown(error, null);
            case "lost":
                return new LostException.Unknown(error, null);
            default:
                return new PizzeriaException.Unknown(error, null);
        }
    }
}
