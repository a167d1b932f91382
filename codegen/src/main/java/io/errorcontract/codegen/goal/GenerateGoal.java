package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.output.InputHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The goal {@code generate}: writes the Java of a catalog, and a copy of the catalog itself. */
public final class GenerateGoal implements CatalogGoal.Work {

    private final GenerateRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public GenerateGoal(GenerateRequest request) {
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
                .add("goal", "generate")
                .add("sources", request.sources())
                .add("resources", request.resources())
                .add("charset", request.options().charset())
                .add("bodies", request.options().bodies());
        request.java().describe(fingerprint);
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        return new Generation(request).run(files);
    }
}
