package io.errorcontract.cli.shell;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.cli.CatalogOptions;
import io.errorcontract.cli.Reporting;
import io.errorcontract.codegen.goal.ReadCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that works with the contract of a catalog without errors. */
abstract class ContractCommand implements Callable<Integer> {

    @Mixin
    final CatalogOptions catalog = new CatalogOptions();

    @Mixin
    final Reporting reporting = new Reporting();

    /** Does the command's work, and returns the exit code. */
    abstract int run(SpokenContract contract) throws IOException;

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        ReadCatalog read = ReadCatalog.read(catalog.workspace(problems::add), catalog.failOnWarning());
        Catalog resolved = read.resolved();
        return resolved == null ? reporting.report(read.rejected(), problems) : run(SpokenContract.of(resolved));
    }
}
