package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.codegen.output.InputHash;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.typescript.TypeScriptGenerator;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The goal {@code generate-typescript}: writes an npm package of the catalog. */
public final class GenerateTypeScriptGoal implements CatalogGoal.Work {
    private final GenerateTypeScriptRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public GenerateTypeScriptGoal(GenerateTypeScriptRequest request) {
        this.request = request;
    }

    /**
     * Does it, unless nothing changed since the last run.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        return new CatalogGoal(request.catalog()).run(this);
    }

    @Override
    public void describe(InputHash fingerprint) {
        TypeScriptOptions options = request.options();
        request.java().describe(fingerprint);
        fingerprint
                .add("goal", "generate-typescript")
                .add("output", request.output())
                .add("packageName", options.packageName())
                .add("propertyNames", options.propertyNames())
                .add("classNames", options.classNames())
                .add("properties", options.properties());
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog catalog = request.java().applyTo(ReadCatalog.read(request.catalog(), files));
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        TypeScriptGenerator generator = new TypeScriptGenerator(request.options());
        WrittenFiles written = WrittenFiles.write(
                request.output(), generator.generate(definition, CatalogCompiler.compile(definition)));
        String summary = "Generated the TypeScript package of " + definition.id() + " " + definition.version() + ": "
                + written.counts() + ", in " + written.directory();
        return new CatalogGoal.Result(new Outcome.Done(catalog.result().report(), summary), written.outputs());
    }
}
