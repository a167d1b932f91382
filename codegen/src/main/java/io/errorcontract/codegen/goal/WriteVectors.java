package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.vectors.VectorSuite;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;

/**
 * Writes the contract as data, and the vectors that hold readers and writers to it.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param output the directory to write to
 */
public record WriteVectors(boolean failOnWarning, OutputPath output) implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog read = ReadCatalog.read(workspace, failOnWarning);
        Catalog catalog = read.resolved();
        if (catalog == null) {
            return read.rejected();
        }
        WrittenFiles written = WrittenFiles.write(output.path(), VectorSuite.of(catalog));
        String summary =
                "Wrote the vectors of " + catalog.title() + ": " + written.counts() + ", in " + written.directory();
        return last.replaceBy(new Outcome.Done(read.result().report(), summary), written.outputs());
    }
}
