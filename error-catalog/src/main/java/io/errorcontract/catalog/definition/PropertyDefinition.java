package io.errorcontract.catalog.definition;

import io.errorcontract.contract.ParameterType;
import org.jspecify.annotations.Nullable;

/**
 * A constant that the API's team keeps for each error, such as a number, an SQL state or an owner.
 *
 * @param type its type
 * @param required whether each error must have it
 * @param docs Markdown, or null
 */
public record PropertyDefinition(
        ParameterType type, boolean required, @Nullable String docs) {}
