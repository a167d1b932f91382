/** Makes the pages of a site from a catalog. */
@NullMarked
package io.errorcontract.codegen.site.build;

import org.jspecify.annotations.NullMarked;
