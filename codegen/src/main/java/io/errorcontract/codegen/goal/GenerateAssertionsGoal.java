package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.AssertionsGenerator;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.InputHash;
import io.errorcontract.codegen.output.WrittenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The goal {@code generate-assertions}: writes assertions about the exceptions of a catalog. */
public final class GenerateAssertionsGoal implements CatalogGoal.Work {

    private final GenerateAssertionsRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public GenerateAssertionsGoal(GenerateAssertionsRequest request) {
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
        fingerprint
                .add("goal", "generate-assertions")
                .add("sources", request.sources())
                .add("charset", request.options().charset());
        request.java().describe(fingerprint);
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog catalog = request.java().named(ReadCatalog.read(request.catalog(), files));
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        List<GeneratedFile> sources = new AssertionsGenerator(request.options())
                .generate(Catalog.of(definition, catalog.result().places()))
                .files();
        WrittenFiles written = WrittenFiles.write(request.sources(), sources, request.classes());
        String summary = "Generated assertions of " + definition.id() + " " + definition.version() + ": "
                + written.counts() + ", in " + written.directory();
        return new CatalogGoal.Result(new Outcome.Done(catalog.result().report(), summary), written.outputs());
    }
}
