package io.errorcontract.codegen.openapi.component;

import org.jspecify.annotations.Nullable;

/**
 * An example of {@code components/examples}.
 *
 * @param name its name there
 * @param summary one line on it
 * @param deprecation what to know if its error is deprecated, Markdown, or null if it is not
 * @param value the JSON value: maps, lists, texts, numbers, booleans, nulls
 */
public record ExampleComponent(
        String name,
        String summary,
        @Nullable String deprecation,
        @Nullable Object value) {}
