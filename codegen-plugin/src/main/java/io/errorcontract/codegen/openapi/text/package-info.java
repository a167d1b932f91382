/** Writers of trees of plain values as YAML and JSON. */
@NullMarked
package io.errorcontract.codegen.openapi.text;

import org.jspecify.annotations.NullMarked;
