package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why an error is not to be used any more.
 *
 * @param since the version since which it is not, or null
 * @param replacedBy the code to use instead, or null
 * @param note an explanation, or null
 */
public record DeprecationDefinition(
        @Pattern(regexp = Formats.SEMVER, message = "is not a semantic version (like '1.4.0')") @Nullable
        String since,

        @Nullable String replacedBy,
        @Nullable String note) {}
