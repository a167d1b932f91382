package io.errorcontract.codegen.body;

import org.jspecify.annotations.Nullable;

/**
 * A schema of {@code components/schemas}.
 *
 * @param name its name there
 * @param schema what it says
 * @param description what it is, Markdown, or null
 * @param deprecated whether only deprecated errors have it
 */
public record NamedSchema(
        String name, Schema schema, @Nullable String description, boolean deprecated) {

    /** A schema that is not deprecated. */
    NamedSchema(String name, Schema schema, @Nullable String description) {
        this(name, schema, description, false);
    }

    NamedSchema asDeprecated() {
        return new NamedSchema(name, schema, description, true);
    }
}
