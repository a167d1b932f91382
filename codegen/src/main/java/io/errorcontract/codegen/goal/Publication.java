package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.document.OpenApiDocument;
import io.errorcontract.codegen.openapi.OperationIndex;
import io.errorcontract.codegen.output.Generator;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.site.SiteGenerator;
import io.errorcontract.codegen.site.SiteOptions;
import io.errorcontract.codegen.site.build.ReturningOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a catalog, makes its site, and writes it. */
final class Publication {

    private final DocsRequest request;

    Publication(DocsRequest request) {
        this.request = request;
    }

    CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog written = ReadCatalog.read(request.catalog(), files);
        ReadCatalog catalog = request.java().applyTo(written);
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        Path document = request.document();
        DocumentReport report = document == null ? null : DocumentReport.read(request.catalog(), document);
        if (report != null && report.isRejected(request.catalog().failOnWarning())) {
            return new CatalogGoal.Result(report.rejected(), List.of());
        }
        History history;
        try {
            history = history(written);
        } catch (EarlierVersions.Refused e) {
            return new CatalogGoal.Result(e.outcome(), List.of());
        }
        SiteOptions options = options(operations(definition, report), history);
        Generator.Output site = new SiteGenerator(
                        options, request.catalog().files().directory())
                .generate(Catalog.of(definition, catalog.result().places()));
        ReadCatalog checked = with(catalog, site);
        if (checked.usable() == null) {
            return new CatalogGoal.Result(checked.rejected(), List.of());
        }
        WrittenFiles published = WrittenFiles.write(request.output(), site.files());
        String summary = "Wrote the site of " + definition.id() + " " + definition.version() + " to "
                + published.directory() + ": " + published.counts();
        return new CatalogGoal.Result(new Outcome.Done(checked.result().report(), summary), published.outputs());
    }

    private static ReturningOperations operations(CatalogDefinition definition, @Nullable DocumentReport report) {
        Optional<OpenApiDocument> document = report == null ? Optional.empty() : report.document();
        return document.map(each -> new OperationIndex(each, new ErrorCodes(definition)))
                .<ReturningOperations>map(index -> index::returning)
                .orElse(ReturningOperations.UNKNOWN);
    }

    /** Versions are compared as they were written: what this build calls its classes was not said of earlier ones. */
    private History history(ReadCatalog written) throws EarlierVersions.Refused, IOException {
        ReleasesRequest releases = request.releases();
        return History.of(
                releases == null
                        ? List.of()
                        : EarlierVersions.of(releases, request.catalog()).upTo(CatalogVersion.of(written.result())));
    }

    private SiteOptions options(ReturningOperations operations, History history) {
        return new SiteOptions(
                request.format(),
                request.baseUrl(),
                request.stylesheet(),
                request.templates(),
                request.classes(),
                operations,
                history);
    }

    /** The catalog with what the site found wrong with it. */
    private static ReadCatalog with(ReadCatalog catalog, Generator.Output site) {
        CatalogResult read = catalog.result();
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        all.addAll(site.diagnostics());
        all.sort(null);
        CatalogDefinition definition = site.hasErrors() ? null : read.definition();
        CatalogResult checked = new CatalogResult(definition, all, read.sources(), read.places());
        return new ReadCatalog(checked, catalog.failOnWarning());
    }
}
