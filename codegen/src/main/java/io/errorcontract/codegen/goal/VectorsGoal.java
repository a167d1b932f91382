package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.codegen.output.InputHash;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.vectors.VectorSuite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The goal {@code vectors}: writes the contract as data, and the vectors that hold readers and writers to it. */
public final class VectorsGoal implements CatalogGoal.Work {
    private final VectorsRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public VectorsGoal(VectorsRequest request) {
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
        fingerprint.add("goal", "vectors").add("output", request.output());
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog catalog = ReadCatalog.read(request.catalog(), files);
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        WrittenFiles written = WrittenFiles.write(request.output(), VectorSuite.of(definition));
        String summary = "Wrote the vectors of " + definition.id() + " " + definition.version() + ": "
                + written.counts() + ", in " + written.directory();
        return new CatalogGoal.Result(new Outcome.Done(catalog.result().report(), summary), written.outputs());
    }
}
