package io.errorcontract.server;

import io.errorcontract.model.ApiException;
import java.util.function.Function;

/**
 * Turns the exceptions of a class, its subclasses included, into exceptions of the catalog. Thread-safe if its function
 * is.
 *
 * <pre>{@code
 * ExceptionMapping.of(OutOfStock.class, e -> new StockEmptyException(e.item(), e.warehouse()))
 * }</pre>
 *
 * @param <E> the class of exceptions
 * @param type the class
 * @param function makes the catalog's exception
 * @since 0.1.0
 */
public record ExceptionMapping<E extends Throwable>(
        Class<E> type, Function<? super E, ? extends ApiException> function) {

    /**
     * Maps a class of exceptions.
     *
     * @param <E> the class of exceptions
     * @param type the class
     * @param function makes the catalog's exception
     * @return the mapping
     */
    public static <E extends Throwable> ExceptionMapping<E> of(
            Class<E> type, Function<? super E, ? extends ApiException> function) {
        return new ExceptionMapping<>(type, function);
    }

    ApiException map(Throwable failure) {
        return function.apply(type.cast(failure));
    }
}
