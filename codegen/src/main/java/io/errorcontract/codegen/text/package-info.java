/** The engines that write Java, OpenAPI and the reference site from a catalog. They know nothing of Maven. */
@NullMarked
package io.errorcontract.codegen.text;

import org.jspecify.annotations.NullMarked;
