/** What the pages of a reference site say: plain data, built once and written as HTML and as Markdown. */
@NullMarked
package io.errorcontract.codegen.site.page;

import org.jspecify.annotations.NullMarked;
