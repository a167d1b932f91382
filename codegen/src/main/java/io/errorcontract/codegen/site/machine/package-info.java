/** What machines read of a site: the export as JSON, the search index, the lists for agents and search engines. */
@NullMarked
package io.errorcontract.codegen.site.machine;

import org.jspecify.annotations.NullMarked;
