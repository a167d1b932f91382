package io.errorcontract.catalog.definition;

import jakarta.validation.constraints.Pattern;

/**
 * A page of the catalog's own on the reference site, such as one on best practices.
 *
 * @param title the title
 * @param text Markdown
 * @param visibility who may read it
 */
public record GuideDefinition(
        @Pattern(regexp = Formats.NOT_BLANK, message = "is blank")
        String title,

        @Pattern(regexp = Formats.NOT_BLANK, message = "is blank")
        String text,

        Visibility visibility) {}
