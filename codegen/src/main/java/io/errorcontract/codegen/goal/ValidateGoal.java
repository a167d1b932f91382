package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.output.InputHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The goal {@code validate}: reads the catalog and reports its faults. */
public final class ValidateGoal implements CatalogGoal.Work {

    private final CatalogRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public ValidateGoal(CatalogRequest request) {
        this.request = request;
    }

    /**
     * Does it, unless nothing changed since the last run.
     *
     * @return how it ended
     * @throws IOException if files cannot be read or written
     */
    public Outcome run() throws IOException {
        return new CatalogGoal(request).run(this);
    }

    @Override
    public void describe(InputHash fingerprint) {
        fingerprint.add("goal", "validate");
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) {
        ReadCatalog catalog = ReadCatalog.read(request, files);
        Outcome outcome = catalog.usable() == null
                ? catalog.rejected()
                : new Outcome.Done(catalog.result().report(), "The error catalog is valid");
        return new CatalogGoal.Result(outcome, List.of());
    }
}
