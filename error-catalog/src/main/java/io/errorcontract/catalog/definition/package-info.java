/**
 * The error catalog as its author wrote it: read from YAML files, checked, and turned into descriptors.
 *
 * <p>{@link io.errorcontract.catalog.CatalogReader} is the way in. It gives a
 * {@link io.errorcontract.catalog.definition.CatalogDefinition} and every fault of the files in one pass.
 */
@NullMarked
package io.errorcontract.catalog.definition;

import org.jspecify.annotations.NullMarked;
