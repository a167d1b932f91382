package io.errorcontract.codegen.openapi.component;

import org.jspecify.annotations.Nullable;

/**
 * A schema of {@code components/schemas}.
 *
 * @param name its name there
 * @param schema what it says
 * @param description what it is, Markdown, or null
 */
public record NamedSchema(
        String name, Schema schema, @Nullable String description) {}
