package io.errorcontract.codegen.openapi.component;

/**
 * A header of {@code components/headers}.
 *
 * @param name its name there
 * @param header the name of the header itself
 * @param schema the schema of its value
 * @param description what it says, Markdown
 */
public record HeaderComponent(String name, String header, Schema schema, String description) {}
