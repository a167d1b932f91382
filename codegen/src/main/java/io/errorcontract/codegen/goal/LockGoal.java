package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.lock.CatalogLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The goal {@code lock}: writes the catalog as one file, with which later versions are compared. */
public final class LockGoal {

    private final CatalogRequest request;
    private final Path lock;

    /**
     * Makes the goal.
     *
     * @param request the catalog
     * @param lock the file to write
     */
    public LockGoal(CatalogRequest request, Path lock) {
        this.request = request;
        this.lock = lock;
    }

    /**
     * Does it.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        ReadCatalog current = ReadCatalog.read(request, request.files().find());
        CatalogDefinition catalog = current.usable();
        if (catalog == null) {
            return current.rejected();
        }
        String text = CatalogLock.write(catalog);
        String what = lock.getFileName() + " with " + catalog.id() + " " + catalog.version();
        if (Files.isRegularFile(lock) && Files.readString(lock).equals(text)) {
            return new Outcome.Done(current.result().report(), "Kept " + what);
        }
        Path folder = lock.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(lock, text);
        return new Outcome.Done(current.result().report(), "Wrote " + what);
    }
}
