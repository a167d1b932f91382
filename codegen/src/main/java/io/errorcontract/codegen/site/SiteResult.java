package io.errorcontract.codegen.site;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.codegen.output.GeneratedFile;
import java.util.List;

/**
 * A site that is not written yet.
 *
 * @param files its files
 * @param diagnostics what is wrong with the catalog as the source of a site, sorted by place
 */
public record SiteResult(List<GeneratedFile> files, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public SiteResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the site must not be published. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
