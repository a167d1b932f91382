/** The reference site that an API's users read: the engine that makes it from a catalog. */
@NullMarked
package io.errorcontract.codegen.site;

import org.jspecify.annotations.NullMarked;
