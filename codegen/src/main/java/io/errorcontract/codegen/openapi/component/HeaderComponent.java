package io.errorcontract.codegen.openapi.component;

import io.errorcontract.codegen.body.Schema;

/**
 * A header of {@code components/headers}.
 *
 * @param component its name there
 * @param name the name of the header itself
 * @param schema the schema of its value
 * @param description what it says, Markdown
 */
public record HeaderComponent(String component, String name, Schema schema, String description) {}
