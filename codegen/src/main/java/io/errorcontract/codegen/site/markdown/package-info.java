/** The Markdown of a catalog, and pages written as Markdown. */
@NullMarked
package io.errorcontract.codegen.site.markdown;

import org.jspecify.annotations.NullMarked;
