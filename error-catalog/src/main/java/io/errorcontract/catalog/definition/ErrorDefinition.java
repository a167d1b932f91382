package io.errorcontract.catalog.definition;

import io.errorcontract.contract.Binding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One error of a catalog, as written. What is null falls back to the family's value or the default.
 *
 * @param code the code
 * @param message the message template
 * @param status the HTTP status, or null for the family's
 * @param family the name of the family, or null for the family whose pattern fits the code best
 * @param title a short title, or null
 * @param params the parameters by name
 * @param description Markdown, or null
 * @param causes what usually leads here, Markdown each
 * @param suggestions what to do, the first variant that applies; empty if nothing is suggested
 * @param fixes steps for the reference site
 * @param since the version that added it, or null
 * @param see related codes
 * @param exception the name of its class, or null for the default
 * @param body the name of its body layout, or null for the default
 * @param match how a reader knows it when the body holds no code, or null
 * @param retryable whether a call may be tried again, or null
 * @param retryAfter after what time, or null
 * @param retryPolicy the name of the retry policy, or null
 * @param deprecated why and since when it is not to be used, or null
 * @param aliases former codes
 * @param renamedIn the version that gave up a former code, for those of which it is known
 * @param log the level at which a server logs it, or null
 * @param stackTrace whether its exception carries a stack trace, or null
 * @param properties values of the catalog's properties
 * @param examples examples for the reference
 * @param documentation where its page lives, or null for the catalog's template
 * @param headers the headers of its response besides the catalog's, by name
 * @param visibility who may read of it, or null to take its family's
 */
public record ErrorDefinition(
        String code,
        String message,

        @Min(value = 200, message = Formats.RESPONSE_STATUS_MESSAGE)
        @Max(value = 599, message = Formats.RESPONSE_STATUS_MESSAGE)
        @Nullable
        Integer status,

        @Nullable String family,
        @Nullable String title,
        Map<
                        @Pattern(regexp = Formats.PARAMETER, message = Formats.PARAMETER_MESSAGE) String,
                        @Valid ParameterDefinition>
                params,
        @Nullable String description,
        List<String> causes,
        List<SuggestionDefinition> suggestions,
        List<@Valid FixDefinition> fixes,

        @Pattern(regexp = Formats.SEMVER, message = "is not a semantic version (like '1.4.0')") @Nullable
        String since,

        List<String> see,

        @Pattern(regexp = Formats.IDENTIFIER, message = Formats.IDENTIFIER_MESSAGE) @Nullable
        String exception,

        @Nullable String body,
        @Valid @Nullable MatchDefinition match,
        @Nullable Boolean retryable,
        @Nullable Duration retryAfter,
        @Nullable String retryPolicy,
        @Valid @Nullable DeprecationDefinition deprecated,
        List<@Pattern(regexp = Formats.CODE, message = Formats.CODE_MESSAGE) String> aliases,
        Map<
                        @Pattern(regexp = Formats.CODE, message = Formats.CODE_MESSAGE) String,
                        @Pattern(regexp = Formats.SEMVER, message = "is not a semantic version (like '1.4.0')") String>
                renamedIn,
        @Nullable LogLevel log,
        @Nullable StackTraceMode stackTrace,
        Map<String, @Nullable Object> properties,
        List<ExampleDefinition> examples,
        @Nullable String documentation,
        Map<@Pattern(regexp = Formats.TOKEN, message = Formats.HEADER_MESSAGE) String, Binding> headers,
        @Nullable Visibility visibility) {
    /** Copies the collections. */
    public ErrorDefinition {
        params = Copies.map(params);
        causes = List.copyOf(causes);
        suggestions = List.copyOf(suggestions);
        fixes = List.copyOf(fixes);
        see = List.copyOf(see);
        aliases = List.copyOf(aliases);
        renamedIn = Copies.map(renamedIn);
        properties = Copies.map(properties);
        examples = List.copyOf(examples);
        headers = Copies.map(headers);
    }

    /**
     * Starts an error.
     *
     * @param code the code
     * @param message the message template
     * @return a builder
     */
    public static Builder builder(String code, String message) {
        return new Builder(code, message);
    }

    /**
     * Starts an error that differs from this one.
     *
     * @return a builder that has all of this error
     */
    public Builder toBuilder() {
        return new Builder(code, message)
                .status(status)
                .family(family)
                .title(title)
                .params(params)
                .description(description)
                .causes(causes)
                .suggestions(suggestions)
                .fixes(fixes)
                .since(since)
                .see(see)
                .exception(exception)
                .body(body)
                .match(match)
                .retryable(retryable)
                .retryAfter(retryAfter)
                .retryPolicy(retryPolicy)
                .deprecated(deprecated)
                .aliases(aliases)
                .renamedIn(renamedIn)
                .log(log)
                .stackTrace(stackTrace)
                .properties(properties)
                .examples(examples)
                .documentation(documentation)
                .headers(headers)
                .visibility(visibility);
    }

    /** Collects what is said of an error; not thread-safe. What is not set is not said. */
    public static final class Builder {

        private final String code;
        private final String message;
        private @Nullable Integer status;
        private @Nullable String family;
        private @Nullable String title;
        private Map<String, ParameterDefinition> params = Map.of();
        private @Nullable String description;
        private List<String> causes = List.of();
        private List<SuggestionDefinition> suggestions = List.of();
        private List<FixDefinition> fixes = List.of();
        private @Nullable String since;
        private List<String> see = List.of();
        private @Nullable String exception;
        private @Nullable String body;
        private @Nullable MatchDefinition match;
        private @Nullable Boolean retryable;
        private @Nullable Duration retryAfter;
        private @Nullable String retryPolicy;
        private @Nullable DeprecationDefinition deprecated;
        private List<String> aliases = List.of();
        private Map<String, String> renamedIn = Map.of();
        private @Nullable LogLevel log;
        private @Nullable StackTraceMode stackTrace;
        private Map<String, @Nullable Object> properties = Map.of();
        private List<ExampleDefinition> examples = List.of();
        private @Nullable String documentation;
        private Map<String, Binding> headers = Map.of();
        private @Nullable Visibility visibility;

        private Builder(String code, String message) {
            this.code = code;
            this.message = message;
        }

        /** Sets {@link ErrorDefinition#status()}. */
        public Builder status(@Nullable Integer value) {
            this.status = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#family()}. */
        public Builder family(@Nullable String value) {
            this.family = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#title()}. */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#params()}. */
        public Builder params(Map<String, ParameterDefinition> value) {
            this.params = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#description()}. */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#causes()}. */
        public Builder causes(List<String> value) {
            this.causes = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#suggestions()}. */
        public Builder suggestions(List<SuggestionDefinition> value) {
            this.suggestions = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#fixes()}. */
        public Builder fixes(List<FixDefinition> value) {
            this.fixes = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#since()}. */
        public Builder since(@Nullable String value) {
            this.since = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#see()}. */
        public Builder see(List<String> value) {
            this.see = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#exception()}. */
        public Builder exception(@Nullable String value) {
            this.exception = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#body()}. */
        public Builder body(@Nullable String value) {
            this.body = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#match()}. */
        public Builder match(@Nullable MatchDefinition value) {
            this.match = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#retryable()}. */
        public Builder retryable(@Nullable Boolean value) {
            this.retryable = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#retryAfter()}. */
        public Builder retryAfter(@Nullable Duration value) {
            this.retryAfter = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#retryPolicy()}. */
        public Builder retryPolicy(@Nullable String value) {
            this.retryPolicy = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#deprecated()}. */
        public Builder deprecated(@Nullable DeprecationDefinition value) {
            this.deprecated = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#aliases()}. */
        public Builder aliases(List<String> value) {
            this.aliases = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#renamedIn()}. */
        public Builder renamedIn(Map<String, String> value) {
            this.renamedIn = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#log()}. */
        public Builder log(@Nullable LogLevel value) {
            this.log = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#stackTrace()}. */
        public Builder stackTrace(@Nullable StackTraceMode value) {
            this.stackTrace = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#properties()}. */
        public Builder properties(Map<String, @Nullable Object> value) {
            this.properties = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#examples()}. */
        public Builder examples(List<ExampleDefinition> value) {
            this.examples = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#documentation()}. */
        public Builder documentation(@Nullable String value) {
            this.documentation = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#headers()}. */
        public Builder headers(Map<String, Binding> value) {
            this.headers = value;
            return this;
        }

        /** Sets {@link ErrorDefinition#visibility()}. */
        public Builder visibility(@Nullable Visibility value) {
            this.visibility = value;
            return this;
        }

        /**
         * Makes the definition.
         *
         * @return the definition, with copies of the collections
         */
        public ErrorDefinition build() {
            return new ErrorDefinition(
                    code,
                    message,
                    status,
                    family,
                    title,
                    params,
                    description,
                    causes,
                    suggestions,
                    fixes,
                    since,
                    see,
                    exception,
                    body,
                    match,
                    retryable,
                    retryAfter,
                    retryPolicy,
                    deprecated,
                    aliases,
                    renamedIn,
                    log,
                    stackTrace,
                    properties,
                    examples,
                    documentation,
                    headers,
                    visibility);
        }
    }
}
