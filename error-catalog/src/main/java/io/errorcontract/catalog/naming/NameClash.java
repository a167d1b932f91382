package io.errorcontract.catalog.naming;

import io.errorcontract.catalog.definition.SourcePath;
import org.jspecify.annotations.Nullable;

/**
 * Two elements of a catalog whose Java names cannot live together.
 *
 * @param name the name of the second element
 * @param element the second element
 * @param otherName the name of what it clashes with
 * @param other the element that it clashes with; null if that is no element of the catalog
 */
public record NameClash(
        String name,
        SourcePath element,
        String otherName,
        @Nullable SourcePath other) {}
