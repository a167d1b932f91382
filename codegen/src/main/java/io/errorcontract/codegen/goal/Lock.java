package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.lock.CatalogLock;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the catalog as one file, with which later versions are compared.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param lock the file to write
 */
public record Lock(boolean failOnWarning, OutputPath lock) implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        ReadCatalog current = ReadCatalog.read(workspace, failOnWarning);
        CatalogDefinition catalog = current.usable();
        if (catalog == null) {
            return current.rejected();
        }
        String text = CatalogLock.write(catalog);
        Path file = lock.path();
        String what = file.getFileName() + " with " + catalog.id() + " " + catalog.version();
        if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
            return new Outcome.Done(current.result().report(), "Kept " + what);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
        return new Outcome.Done(current.result().report(), "Wrote " + what);
    }
}
