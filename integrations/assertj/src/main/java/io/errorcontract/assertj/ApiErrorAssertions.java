package io.errorcontract.assertj;

import io.errorcontract.model.ApiException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions about errors begin, to be imported statically.
 *
 * @since 0.1.0
 */
public final class ApiErrorAssertions {

    private ApiErrorAssertions() {}

    /**
     * Begins assertions about what was thrown; the wrappers that futures put around it are taken off.
     *
     * @param thrown what was thrown, or {@code null} if nothing was
     * @return the assertions
     * @throws AssertionError if it is no {@link ApiException}
     */
    public static ApiErrorAssert assertThatError(@Nullable Throwable thrown) {
        return new ApiErrorAssert(apiException(thrown));
    }

    /**
     * Makes a call, and begins assertions about what it throws.
     *
     * @param call the call
     * @return the assertions
     * @throws AssertionError if it throws nothing, or anything but an {@link ApiException}
     */
    public static ApiErrorAssert assertThatError(ThrowingCallable call) {
        return assertThatError(Assertions.catchThrowable(call));
    }

    /**
     * Finds the error in what was thrown; for generated assertions.
     *
     * @param thrown what was thrown, or {@code null} if nothing was
     * @return the error, without the wrappers that futures put around it
     * @throws AssertionError if it is no {@link ApiException}
     */
    public static ApiException apiException(@Nullable Throwable thrown) {
        Throwable bare = thrown;
        while ((bare instanceof CompletionException || bare instanceof ExecutionException) && bare.getCause() != null) {
            bare = bare.getCause();
        }
        if (bare instanceof ApiException error) {
            return error;
        }
        AssertionError failure = new AssertionError(
                bare == null
                        ? "Expected an error of the contract, but nothing was thrown"
                        : "Expected an error of the contract, but it was " + bare);
        failure.initCause(bare);
        throw failure;
    }

    /**
     * Makes a call, and finds the error in what it throws; for generated assertions.
     *
     * @param call the call
     * @return the error
     * @throws AssertionError if it throws nothing, or anything but an {@link ApiException}
     */
    public static ApiException apiException(ThrowingCallable call) {
        return apiException(Assertions.catchThrowable(call));
    }
}
