/** The same contract in TypeScript: a package with a class for each error and family of a catalog. */
@NullMarked
package io.errorcontract.codegen.typescript;

import org.jspecify.annotations.NullMarked;
