package io.errorcontract.contract;

import io.errorcontract.contract.ParameterType.MapOf;
import io.errorcontract.contract.ParameterType.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a body or a header can be bound to: its word in the catalog language, where it may be used, its type,
 * and what it means. Everything else follows from here: the template, OpenAPI schemas, the site, generated records.
 *
 * <p>The first {@value #TEXTS} are the texts of an error, in the order in which a reader keeps them.
 *
 * @since 0.1.0
 */
public enum BindingSource {
    /** The error's code. */
    CODE(
            "code",
            Scope.ERROR,
            Scalar.STRING,
            Presence.ALWAYS,
            "The error code. Branch on it, not on the message. New codes can appear in any release."),
    /** The message, filled in. */
    MESSAGE(
            "message",
            Scope.ERROR,
            Scalar.STRING,
            Presence.ALWAYS,
            "A human-readable message. Its wording can change, so do not parse it."),
    /** The request ID. */
    REQUEST_ID(
            "request_id",
            Scope.ERROR,
            Scalar.STRING,
            Presence.SOMETIMES,
            "The request ID. Include it when you contact support."),
    /** A short summary of the error, the same for all its occurrences. */
    TITLE("title", Scope.ERROR, Scalar.STRING, Presence.DECLARED, "A short summary of the error."),
    /** The reason phrase of the HTTP status. */
    REASON("reason", Scope.ERROR, Scalar.STRING, Presence.ALWAYS, "The reason phrase of the HTTP status."),
    /** The ID of the error's family. */
    FAMILY("family", Scope.ERROR, Scalar.STRING, Presence.DECLARED, "The family that the error belongs to."),
    /** The operation that failed. */
    OPERATION("operation", Scope.ERROR, Scalar.STRING, Presence.SOMETIMES, "The operation that failed."),
    /** What to do about the error, filled in. */
    SUGGESTION("suggestion", Scope.ERROR, Scalar.STRING, Presence.DECLARED, "What to do about the error."),
    /** The URL of the error's page. */
    DOCUMENTATION(
            "documentation",
            Scope.ERROR,
            Scalar.URI,
            Presence.DECLARED,
            "The URL of the page that explains the error."),
    /** The HTTP status, a number. */
    STATUS("status", Scope.ERROR, Scalar.INTEGER, Presence.ALWAYS, "The HTTP status code."),
    /** When the error occurred. */
    TIMESTAMP("timestamp", Scope.ERROR, Scalar.INSTANT, Presence.ALWAYS, "When the error occurred."),
    /** The path of the request. */
    PATH("path", Scope.ERROR, Scalar.STRING, Presence.SOMETIMES, "The path of the request, without its query."),
    /** The method of the request. */
    METHOD("method", Scope.ERROR, Scalar.STRING, Presence.SOMETIMES, "The HTTP method of the request."),
    /** The URI of this occurrence of the error. */
    INSTANCE(
            "instance",
            Scope.ERROR,
            Scalar.URI,
            Presence.SOMETIMES,
            "A URI reference of this occurrence of the error; the path of the request unless the server has another."),
    /** Whether the request may be retried. */
    RETRYABLE("retryable", Scope.ERROR, Scalar.BOOLEAN, Presence.DECLARED, "Whether the request may be retried."),
    /** How long to wait before the next attempt. */
    RETRY_AFTER(
            "retry_after",
            Scope.ERROR,
            Scalar.DURATION,
            Presence.SOMETIMES,
            "How long to wait before the next attempt."),
    /** All parameters that bodies may show, as a map. */
    PARAMS("params", Scope.ERROR, new MapOf(Scalar.ANY), Presence.ALWAYS, "The parameters of the error."),
    /** One parameter, named by {@link Binding#name()}. */
    PARAM("param", Scope.ERROR, null, Presence.DECLARED, ""),
    /** One of the catalog's own properties, named by {@link Binding#name()}. */
    PROPERTY("property", Scope.ERROR, null, Presence.DECLARED, ""),
    /** The field violations, as a list to go through. */
    VIOLATIONS(
            "violations",
            Scope.ERROR,
            new ParameterType.ListOf(Scalar.ANY),
            Presence.ALWAYS,
            "One entry for each invalid field of the request."),
    /** The errors of the response, as a list to go through; the first one is the error itself. */
    ERRORS(
            "errors",
            Scope.ERROR,
            new ParameterType.ListOf(Scalar.ANY),
            Presence.ALWAYS,
            "One entry for each error. The first one decides the status of the response."),
    /** The current violation's field. */
    FIELD("field", Scope.VIOLATION, Scalar.STRING, Presence.ALWAYS, "The invalid field."),
    /** The current violation's message. */
    VIOLATION_MESSAGE(
            "message",
            Scope.VIOLATION,
            Scalar.STRING,
            Presence.SOMETIMES,
            "A human-readable description of the violation."),
    /** The current violation's code. */
    VIOLATION_CODE(
            "code", Scope.VIOLATION, Scalar.STRING, Presence.SOMETIMES, "A machine-readable code of the violation."),
    /** Where the current violation's field is: body, query, path or header. */
    IN(
            "in",
            Scope.VIOLATION,
            Scalar.STRING,
            Presence.SOMETIMES,
            "Where the invalid field is: body, query, path or header."),
    /** The current violation's rejected value. */
    REJECTED("rejected", Scope.VIOLATION, Scalar.ANY, Presence.SOMETIMES, "The rejected value."),
    /** A field of the current violation that the catalog declares, named by {@link Binding#name()}. */
    VIOLATION_PARAM("violation", Scope.VIOLATION, null, Presence.SOMETIMES, ""),
    /** The current element of a list parameter, or its field named by {@link Binding#name()}. */
    ITEM("item", Scope.ITEM, null, Presence.ALWAYS, ""),
    /** The text of {@link Binding#name()}, which is always the same. */
    CONSTANT("constant", Scope.HEADER, Scalar.STRING, Presence.ALWAYS, "Always the same.");

    /** How many sources are texts of an error; they come first. */
    public static final int TEXTS = 9;

    /** Where a binding can be used. */
    public enum Scope {
        /** Anywhere. */
        ERROR,
        /** Inside of a repetition over {@link BindingSource#VIOLATIONS}. */
        VIOLATION,
        /** Inside of a repetition over a list parameter. */
        ITEM,
        /** As the whole of a header, where the catalog language has the text itself in place of a word. */
        HEADER
    }

    /** Whether there is always a value. */
    public enum Presence {
        /** Every body has a value. */
        ALWAYS,
        /** The error's declaration decides. */
        DECLARED,
        /** The occurrence decides. */
        SOMETIMES
    }

    private final String word;
    private final Scope scope;

    @SuppressWarnings("ImmutableEnumChecker") // Types are immutable; their interface does not say so.
    private final @Nullable ParameterType type;

    private final Presence presence;
    private final String sentence;

    BindingSource(String word, Scope scope, @Nullable ParameterType type, Presence presence, String sentence) {
        this.word = word;
        this.scope = scope;
        this.type = type;
        this.presence = presence;
        this.sentence = sentence;
    }

    /**
     * Finds a source by its word.
     *
     * @param word the word, without dollar sign and name
     * @param named whether a name follows, as in {@code param.limit}
     * @param scope where the binding is used; the sources of {@link Scope#ERROR} can be used everywhere
     * @return the source, or {@code null} if there is none
     */
    public static @Nullable BindingSource of(String word, boolean named, Scope scope) {
        for (BindingSource source : values()) {
            boolean fits = named ? source.type == null : source.type != null || source == ITEM;
            if (fits && source.scope == scope && source.word.equals(word)) {
                return source;
            }
        }
        return scope == Scope.ERROR ? null : of(word, named, Scope.ERROR);
    }

    /**
     * Returns the word that the catalog language uses, without its dollar sign.
     *
     * @return for example {@code request_id}
     */
    public String word() {
        return word;
    }

    /**
     * Returns where the source can be used.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns the scope of bindings inside of a repetition over this source.
     *
     * @return {@link Scope#VIOLATION}, {@link Scope#ERROR} or {@link Scope#ITEM}
     */
    public Scope inside() {
        return switch (this) {
            case VIOLATIONS -> Scope.VIOLATION;
            case ERRORS -> Scope.ERROR;
            default -> Scope.ITEM;
        };
    }

    /**
     * Returns the type of the value before formats.
     *
     * @return the type; {@code null} if the catalog declares it under a name
     */
    public @Nullable ParameterType type() {
        return type;
    }

    /**
     * Returns whether there is always a value.
     *
     * @return the presence
     */
    public Presence presence() {
        return presence;
    }

    /**
     * Returns what the value means.
     *
     * @return one or more sentences; empty if the catalog describes it under a name
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Returns whether this is a text of the error, not of one of its elements.
     *
     * @return whether this is one of the first {@value #TEXTS}
     */
    public boolean isText() {
        return compareTo(DOCUMENTATION) <= 0;
    }

    /**
     * Returns whether the value is a list or a map, which no single field can hold.
     *
     * @return whether this is {@link #PARAMS}, {@link #VIOLATIONS} or {@link #ERRORS}
     */
    public boolean isCollection() {
        return this == PARAMS || this == VIOLATIONS || this == ERRORS;
    }
}
