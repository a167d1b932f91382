package io.errorcontract.catalog.definition;

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
        @Nullable String documentation) {
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
    }
}
