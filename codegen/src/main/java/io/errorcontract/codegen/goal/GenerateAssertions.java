package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.AssertionsGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.util.List;

/**
 * Writes assertions about the exceptions of a catalog.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param sources the directory for the Java
 * @param classes the directory of compiled tests, from which goes what belongs to removed files
 * @param java how the classes are called
 * @param options what the build chooses about the Java
 */
public record GenerateAssertions(
        boolean failOnWarning, OutputPath sources, OutputPath classes, JavaSettings java, JavaOptions options)
        implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog read = java.named(ReadCatalog.read(workspace, failOnWarning));
        Catalog catalog = read.resolved();
        if (catalog == null) {
            return read.rejected();
        }
        List<GeneratedFile> files =
                new AssertionsGenerator(options).generate(catalog).files();
        WrittenFiles written = WrittenFiles.write(sources.path(), files, classes.path());
        String summary =
                "Generated assertions of " + catalog.title() + ": " + written.counts() + ", in " + written.directory();
        return last.replaceBy(new Outcome.Done(read.result().report(), summary), written.outputs());
    }
}
