package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the reference site looks, and what it says besides the errors. What is null is left out or has its default.
 *
 * @param logo the file of the logo, relative to the catalog's directory, or null
 * @param accent the colour of links and marks as {@code #rrggbb}, or null
 * @param home where the API's own pages are, or null
 * @param support Markdown: what to send to support, and where, or null
 */
public record SiteDefinition(
        @Pattern(regexp = Formats.NOT_BLANK, message = "is blank") @Nullable
        String logo,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "is not a colour (like '#3355cc')") @Nullable
        String accent,

        @Pattern(regexp = "https?://\\S+", message = "is not an address (like 'https://api.example.com')") @Nullable
        String home,

        @Nullable String support) {}
