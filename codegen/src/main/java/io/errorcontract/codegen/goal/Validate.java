package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.util.List;

/**
 * Reads the catalog and reports its faults.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 */
public record Validate(boolean failOnWarning) implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog catalog = ReadCatalog.read(workspace, failOnWarning);
        if (catalog.usable() == null) {
            return catalog.rejected();
        }
        Outcome.Done done = new Outcome.Done(catalog.result().report(), "The error catalog is valid");
        return last.replaceBy(done, List.of());
    }
}
