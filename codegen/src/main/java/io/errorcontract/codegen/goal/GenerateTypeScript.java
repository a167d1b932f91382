package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.typescript.TypeScriptGenerator;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;

/**
 * Writes an npm package of a catalog.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param java the names of Java, from which those of TypeScript follow
 * @param options what the build says of the package
 * @param output the directory to write to
 * @param visibility who uses the package
 */
public record GenerateTypeScript(
        boolean failOnWarning, JavaSettings java, TypeScriptOptions options, OutputPath output, Visibility visibility)
        implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog read = java.applyTo(ReadCatalog.read(workspace, failOnWarning));
        Catalog catalog = read.resolved();
        if (catalog == null) {
            return read.rejected();
        }
        WrittenFiles written = WrittenFiles.write(
                output.path(),
                new TypeScriptGenerator(options)
                        .generate(catalog.visibleTo(visibility))
                        .files());
        String summary = "Generated the TypeScript package of " + catalog.title() + ": " + written.counts() + ", in "
                + written.directory();
        return last.replaceBy(new Outcome.Done(read.result().report(), summary), written.outputs());
    }
}
