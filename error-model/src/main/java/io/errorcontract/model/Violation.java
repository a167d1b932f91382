package io.errorcontract.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, as a validation error lists it.
 *
 * @param field the path of the field as the client sent it, for example {@code items[0].name}; empty for the request as
 *     a whole, {@code null} if the response does not say
 * @param message what is wrong with it, for people
 * @param code what is wrong with it, for programs, or {@code null}
 * @param in where the field stood: {@code body}, {@code query}, {@code path} or {@code header}, or {@code null} if the
 *     contract does not say
 * @param rejected the value that was refused, or {@code null} if it is sensitive or not known
 * @since 0.1.0
 */
public record Violation(
        @Nullable String field,
        @Nullable String message,
        @Nullable String code,
        @Nullable String in,
        @Nullable Object rejected)
        implements Serializable {

    /** Copies the rejected value, so that nobody can change it any more. */
    public Violation {
        rejected = FrozenValues.freeze(rejected);
    }

    /**
     * Makes a violation of which only the field and the message are known.
     *
     * @param field the path of the field as the client sent it
     * @param message what is wrong with it
     * @return the violation
     */
    public static Violation of(String field, String message) {
        return new Violation(field, message, null, null, null);
    }
}
