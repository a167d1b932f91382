package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A retired code, which can never be used again.
 *
 * @param reason why it was retired
 * @param since the version that retired it, or null
 * @param replacedBy the code that came in its place, or null
 * @param visibility who may read of it
 */
public record ReservedDefinition(
        @Pattern(regexp = Formats.NOT_BLANK, message = "is blank")
        String reason,

        @Pattern(regexp = Formats.SEMVER, message = "is not a semantic version (like '1.4.0')") @Nullable
        String since,

        @Nullable String replacedBy,
        Visibility visibility) {}
