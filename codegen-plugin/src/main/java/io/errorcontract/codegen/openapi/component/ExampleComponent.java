package io.errorcontract.codegen.openapi.component;

import org.jspecify.annotations.Nullable;

/**
 * An example of {@code components/examples}.
 *
 * @param name its name there
 * @param summary one line on it
 * @param value the JSON value: maps, lists, texts, numbers, booleans, nulls
 */
public record ExampleComponent(
        String name, String summary, @Nullable Object value) {}
