package io.errorcontract.contract;

import java.util.Locale;

/**
 * What a place in a body or a header can hold.
 *
 * @since 0.1.0
 */
public enum BindingSource {
    /** The error's code. */
    CODE,
    /** The HTTP status, a number. */
    STATUS,
    /** The reason phrase of the HTTP status. */
    REASON,
    /** What happened in general. */
    TITLE,
    /** The message, filled in. */
    MESSAGE,
    /** The id of the error's family. */
    FAMILY,
    /** The id of the request. */
    REQUEST_ID,
    /** When it happened. */
    TIMESTAMP,
    /** The operation that failed. */
    OPERATION,
    /** What to do about it, filled in. */
    SUGGESTION,
    /** The address of the error's page. */
    DOCUMENTATION,
    /** Whether it may be retried. */
    RETRYABLE,
    /** How long to wait before the next attempt. */
    RETRY_AFTER,
    /** All parameters that bodies may show, as a map. */
    PARAMS,
    /** One parameter, named by {@link Binding#name()}. */
    PARAM,
    /** One of the catalog's own properties, named by {@link Binding#name()}. */
    PROPERTY,
    /** The violations, as a list to go through. */
    VIOLATIONS,
    /** The field of the violation at hand. */
    FIELD,
    /** The message of the violation at hand. */
    VIOLATION_MESSAGE,
    /** The code of the violation at hand. */
    VIOLATION_CODE,
    /** Where the field of the violation at hand stood. */
    IN,
    /** The rejected value of the violation at hand. */
    REJECTED,
    /** The element at hand of a list parameter, or its field named by {@link Binding#name()}. */
    ITEM;

    /**
     * The name that the catalog language uses, without its dollar.
     *
     * @return for example {@code request_id}
     */
    public String keyword() {
        return switch (this) {
            case VIOLATION_MESSAGE -> "message";
            case VIOLATION_CODE -> "code";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
