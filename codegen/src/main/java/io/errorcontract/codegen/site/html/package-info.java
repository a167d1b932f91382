/** Writes pages as HTML. Text is escaped by the templates, by the context that it stands in, never by the caller. */
@NullMarked
package io.errorcontract.codegen.site.html;

import org.jspecify.annotations.NullMarked;
