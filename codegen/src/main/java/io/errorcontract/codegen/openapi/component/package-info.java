/** The parts of an OpenAPI document that come from a catalog, as data that no version of OpenAPI has a say in. */
@NullMarked
package io.errorcontract.codegen.openapi.component;

import org.jspecify.annotations.NullMarked;
