package io.errorcontract.contract;

import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of one error. Made by {@link #builder}; the canonical constructor grows with the catalog
 * language.
 *
 * @param code the code that programs tell it by
 * @param status the HTTP status that it is sent with
 * @param message the message for people
 * @param title what happened in general, without parameters, or {@code null}
 * @param parameters its parameters, in order; an {@code ApiError} holds their values in the same order
 * @param family its family, or {@code null}
 * @param suggestion what to do about it, or {@code null}
 * @param documentation the address of its page, or {@code null}
 * @param retryable whether it may be retried, its family's word included, or {@code null} if neither says
 * @param retryAfter how long a server asks to wait by default, or {@code null}
 * @param retryPolicy how to retry it, or {@code null} for the catalog's default
 * @param body the name of the layout of its body, or {@code null} for the catalog's default
 * @param match how a reader knows it when the response holds no code, or {@code null} for status and message
 * @param deprecation its deprecation, or {@code null}
 * @param aliases codes that it had before
 * @param renamedIn the catalog version that gave up one of these codes, by code, for those of which it is known
 * @param logLevel the level that servers log it with, or {@code null} to go by its status
 * @param stackTrace whether its exception carries a stack trace
 * @param properties the values of the catalog's own properties, by name
 * @param headers the headers that it is sent with besides the catalog's, or in place of those of the same name
 * @since 0.1.0
 */
public record ErrorDescriptor(
        String code,
        int status,
        MessageTemplate message,
        @Nullable String title,
        List<ParameterDescriptor> parameters,
        @Nullable FamilyDescriptor family,
        @Nullable Suggestion suggestion,
        @Nullable String documentation,
        @Nullable Boolean retryable,
        @Nullable Duration retryAfter,
        @Nullable RetryPolicy retryPolicy,
        @Nullable String body,
        @Nullable ErrorMatch match,
        @Nullable Deprecation deprecation,
        List<String> aliases,
        Map<String, String> renamedIn,
        System.Logger.@Nullable Level logLevel,
        StackTracePolicy stackTrace,
        Map<String, Object> properties,
        List<HeaderLayout> headers)
        implements Serializable {

    /** Copies lists and map; the map keeps its order. */
    public ErrorDescriptor {
        parameters = List.copyOf(parameters);
        aliases = List.copyOf(aliases);
        renamedIn = Collections.unmodifiableMap(new LinkedHashMap<>(renamedIn));
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        headers = List.copyOf(headers);
    }

    /**
     * Starts a descriptor.
     *
     * @param code the code
     * @param status the HTTP status, 400 to 599
     * @param message the template of the message, in the form of {@link MessageTemplate}
     * @return a builder
     */
    public static Builder builder(String code, int status, String message) {
        return new Builder(code, status, MessageTemplate.parse(message));
    }

    /**
     * The place of a parameter.
     *
     * @param name its name
     * @return its index among the parameters, or -1 if there is none of that name
     */
    public int indexOf(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The code that a client of an earlier version of the catalog knows the error by.
     *
     * @param version the version that the client speaks, in the form of semver.org
     * @return the former code that was given up next after that version; the present one if none was, or if the version
     *     cannot be read
     */
    public String codeIn(String version) {
        ReleaseNumber client = ReleaseNumber.parse(version);
        String known = code;
        ReleaseNumber knownUntil = null;
        for (Map.Entry<String, String> former : renamedIn.entrySet()) {
            ReleaseNumber until = ReleaseNumber.parse(former.getValue());
            if (client == null || until == null || client.compareTo(until) >= 0) {
                continue;
            }
            if (knownUntil == null || until.compareTo(knownUntil) < 0) {
                known = former.getKey();
                knownUntil = until;
            }
        }
        return known;
    }

    /**
     * Makes the same descriptor of another code.
     *
     * @param other the code
     * @return the descriptor; this one if it has that code
     */
    public ErrorDescriptor withCode(String other) {
        return other.equals(code) ? this : new Builder(this, other, message).build();
    }

    /** The same error in other words. */
    ErrorDescriptor withTexts(
            @Nullable String newTitle, MessageTemplate newMessage, @Nullable Suggestion newSuggestion) {
        return new Builder(this, code, newMessage)
                .title(newTitle)
                .suggestion(newSuggestion)
                .build();
    }

    /** Builds a descriptor; not thread-safe. */
    public static final class Builder {

        private final String code;
        private final int status;
        private final MessageTemplate message;
        private @Nullable String title;
        private List<ParameterDescriptor> parameters = List.of();
        private @Nullable FamilyDescriptor family;
        private @Nullable Suggestion suggestion;
        private @Nullable String documentation;
        private @Nullable Boolean retryable;
        private @Nullable Duration retryAfter;
        private @Nullable RetryPolicy retryPolicy;
        private @Nullable String body;
        private @Nullable ErrorMatch match;
        private @Nullable Deprecation deprecation;
        private List<String> aliases = List.of();
        private Map<String, String> renamedIn = Map.of();
        private System.Logger.@Nullable Level logLevel;
        private StackTracePolicy stackTrace = StackTracePolicy.AUTOMATIC;
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private List<HeaderLayout> headers = List.of();

        private Builder(String code, int status, MessageTemplate message) {
            this.code = code;
            this.status = status;
            this.message = message;
        }

        private Builder(ErrorDescriptor source, String code, MessageTemplate message) {
            this(code, source.status, message);
            title = source.title;
            parameters = source.parameters;
            family = source.family;
            suggestion = source.suggestion;
            documentation = source.documentation;
            retryable = source.retryable;
            retryAfter = source.retryAfter;
            retryPolicy = source.retryPolicy;
            body = source.body;
            match = source.match;
            deprecation = source.deprecation;
            aliases = source.aliases;
            renamedIn = source.renamedIn;
            logLevel = source.logLevel;
            stackTrace = source.stackTrace;
            properties.putAll(source.properties);
            headers = source.headers;
        }

        /** Sets {@link ErrorDescriptor#title()}. */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#parameters()}. */
        public Builder parameters(ParameterDescriptor... values) {
            this.parameters = Arrays.asList(values);
            return this;
        }

        /** Sets {@link ErrorDescriptor#family()}. */
        public Builder family(@Nullable FamilyDescriptor value) {
            this.family = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#suggestion()}. */
        public Builder suggestion(@Nullable Suggestion value) {
            this.suggestion = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#documentation()}. */
        public Builder documentation(@Nullable String value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#retryable()}. */
        public Builder retryable(@Nullable Boolean value) {
            this.retryable = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#retryAfter()}. */
        public Builder retryAfter(@Nullable Duration value) {
            this.retryAfter = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#retryPolicy()}. */
        public Builder retryPolicy(@Nullable RetryPolicy value) {
            this.retryPolicy = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#body()}. */
        public Builder body(@Nullable String value) {
            this.body = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#match()}. */
        public Builder match(@Nullable ErrorMatch value) {
            this.match = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#deprecation()}. */
        public Builder deprecation(@Nullable Deprecation value) {
            this.deprecation = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#aliases()}. */
        public Builder aliases(String... values) {
            this.aliases = Arrays.asList(values);
            return this;
        }

        /** Sets {@link ErrorDescriptor#renamedIn()}. */
        public Builder renamedIn(Map<String, String> values) {
            this.renamedIn = values;
            return this;
        }

        /** Sets {@link ErrorDescriptor#logLevel()}. */
        public Builder logLevel(System.Logger.@Nullable Level value) {
            this.logLevel = value;
            return this;
        }

        /** Sets {@link ErrorDescriptor#stackTrace()}. */
        public Builder stackTrace(StackTracePolicy value) {
            this.stackTrace = value;
            return this;
        }

        /** Adds a value to {@link ErrorDescriptor#properties()}. */
        public Builder property(String name, Object value) {
            properties.put(name, value);
            return this;
        }

        /** Sets {@link ErrorDescriptor#headers()}. */
        public Builder headers(HeaderLayout... values) {
            this.headers = Arrays.asList(values);
            return this;
        }

        /**
         * Makes the descriptor.
         *
         * @return the descriptor
         */
        public ErrorDescriptor build() {
            return new ErrorDescriptor(
                    code,
                    status,
                    message,
                    title,
                    parameters,
                    family,
                    suggestion,
                    documentation,
                    retryable,
                    retryAfter,
                    retryPolicy,
                    body,
                    match,
                    deprecation,
                    aliases,
                    renamedIn,
                    logLevel,
                    stackTrace,
                    properties,
                    headers);
        }
    }
}
