package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.rule.CompanyRules;
import io.errorcontract.codegen.workspace.ParameterNames;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that was read, and what to say of it.
 *
 * @param result what the reader gave
 * @param failOnWarning whether a warning counts as an error
 * @param workspace what the build gives
 */
public record ReadCatalog(CatalogResult result, boolean failOnWarning, Workspace workspace) {

    /**
     * Reads the catalog; without any file, the diagnostic says that the directory holds none.
     *
     * @param workspace what the build gives
     * @param failOnWarning whether a warning counts as an error
     * @return what was read
     * @throws IOException if a file cannot be read
     */
    public static ReadCatalog read(Workspace workspace, boolean failOnWarning) throws IOException {
        CatalogReader reader = reader(workspace);
        List<Path> files = workspace.catalogFiles();
        CatalogResult result =
                files.isEmpty() ? reader.read(workspace.catalog().directory()) : reader.read(workspace.contents(files));
        workspace.report(result.diagnostics());
        return new ReadCatalog(result, failOnWarning, workspace);
    }

    /** Reads another catalog than the build's own: a directory or a file. */
    static ReadCatalog read(Workspace workspace, Path other, boolean failOnWarning) {
        CatalogResult result = reader(workspace).read(other);
        workspace.report(result.diagnostics());
        return new ReadCatalog(result, failOnWarning, workspace);
    }

    private static CatalogReader reader(Workspace workspace) {
        return CatalogReader.create()
                .relativeTo(workspace.baseDirectory())
                .withImports(workspace.imports())
                .withRules(CompanyRules.on(ReadCatalog.class.getClassLoader()));
    }

    /** How users write parameters. */
    ParameterNames names() {
        return workspace.parameters();
    }

    /** The same catalog with another result. */
    ReadCatalog with(CatalogResult other) {
        return new ReadCatalog(other, failOnWarning, workspace);
    }

    /** The same catalog with more faults. */
    ReadCatalog with(List<Diagnostic> faults) {
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        all.addAll(faults);
        workspace.report(faults);
        all.sort(null);
        boolean refused = faults.stream().anyMatch(Diagnostic::isError);
        CatalogDefinition definition = refused ? null : result.definition();
        return with(new CatalogResult(definition, all, result.sources(), result.places()));
    }

    /**
     * Returns the catalog.
     *
     * @return the catalog, or null if it cannot be used
     */
    public @Nullable CatalogDefinition usable() {
        boolean refused = failOnWarning && !result.diagnostics().isEmpty();
        return refused ? null : result.definition();
    }

    /**
     * Returns the catalog with what follows from it.
     *
     * @return the catalog, or null if it cannot be used
     */
    public @Nullable Catalog resolved() {
        CatalogDefinition definition = usable();
        return definition == null ? null : Catalog.of(definition, result.places());
    }

    /**
     * Tells why the catalog cannot be used.
     *
     * @return how a goal ends that needs it
     */
    public Outcome.Rejected rejected() {
        return new Outcome.Rejected(result.report(), summary());
    }

    private String summary() {
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            return Counts.of(errors, "error") + " in the error catalog";
        }
        return Counts.of(result.diagnostics().size(), "warning") + " in the error catalog, which "
                + names().nameOf("failOnWarning") + " does not allow";
    }
}
