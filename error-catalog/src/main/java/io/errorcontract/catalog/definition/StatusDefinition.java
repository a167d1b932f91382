package io.errorcontract.catalog.definition;

import org.jspecify.annotations.Nullable;

/**
 * What the API means by an HTTP status, for the status table of the reference site.
 *
 * @param title a short title, or null for the status's reason phrase
 * @param description Markdown, or null
 */
public record StatusDefinition(
        @Nullable String title, @Nullable String description) {}
