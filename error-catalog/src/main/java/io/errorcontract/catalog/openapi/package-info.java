/** What an OpenAPI document says of a catalog, for the tools that read such documents. */
@NullMarked
package io.errorcontract.catalog.openapi;

import org.jspecify.annotations.NullMarked;
