package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.stubs.StubGenerator;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;

/**
 * Writes each error's examples as stubs of WireMock.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param output the directory to write to
 */
public record WriteStubs(boolean failOnWarning, OutputPath output) implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog catalog = ReadCatalog.read(workspace, failOnWarning);
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return catalog.rejected();
        }
        WrittenFiles written = WrittenFiles.write(
                output.path(),
                new StubGenerator()
                        .generate(Catalog.of(definition, catalog.result().places()))
                        .files());
        String summary = "Wrote the stubs of " + definition.id() + " " + definition.version() + ": " + written.counts()
                + ", in " + written.directory();
        return last.replaceBy(new Outcome.Done(catalog.result().report(), summary), written.outputs());
    }
}
