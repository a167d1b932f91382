package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.rule.CompanyRules;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that was read, and what to say of it.
 *
 * @param result what the reader gave
 * @param failOnWarning whether a warning counts as an error
 */
record ReadCatalog(CatalogResult result, boolean failOnWarning) {

    /** Reads the files; without any, the diagnostic says that the directory holds none. */
    static ReadCatalog read(CatalogRequest request, List<Path> files) {
        CatalogReader reader = CatalogReader.create()
                .relativeTo(request.files().baseDirectory())
                .withImports(new ClassPathCatalogs(request.classPath()))
                .withRules(CompanyRules.on(ReadCatalog.class.getClassLoader()));
        CatalogResult result = files.isEmpty() ? reader.read(request.files().directory()) : reader.read(files);
        return new ReadCatalog(result, request.failOnWarning());
    }

    /** The catalog, or null if it cannot be used. */
    @Nullable
    CatalogDefinition usable() {
        boolean refused = failOnWarning && !result.diagnostics().isEmpty();
        return refused ? null : result.definition();
    }

    Outcome.Rejected rejected() {
        return new Outcome.Rejected(result.report(), summary());
    }

    private String summary() {
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            return Counts.of(errors, "error") + " in the error catalog";
        }
        return Counts.of(result.diagnostics().size(), "warning")
                + " in the error catalog, which failOnWarning does not allow";
    }
}
