/**
 * The catalog of an API's errors as data: the YAML language, its reader with positions, the rules that a catalog has to
 * keep, the comparison of two catalogs, and the JSON Schema.
 */
@NullMarked
package io.errorcontract.catalog;

import org.jspecify.annotations.NullMarked;
