package com.example.pizzeria;

import io.errorcontract.model.ApiError;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * It was there once
 *
 * <p>HTTP status 404.
 *
 * <p>{@link Unknown} stands for codes that this version of the catalog does not know:
 * <code>lost.*</code>.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public abstract sealed class LostException extends NotFoundException
        permits LostOrderException, LostException.Unknown {
    private static final long serialVersionUID = 1L;

    LostException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Stands for an error of the family that the catalog does not know.
     */
    public static final class Unknown extends LostException {
        private static final long serialVersionUID = 1L;

        Unknown(ApiError error, @Nullable Throwable cause) {
            super(error, cause);
        }
    }
}
