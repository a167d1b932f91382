package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.openapi.OpenApiExporter;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.InputHash;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.text.TreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The goal {@code openapi}: enriches a document with the catalog, or exports the catalog as a document of its own. */
public final class OpenApiGoal implements CatalogGoal.Work {

    private final OpenApiRequest request;

    /**
     * Makes the goal.
     *
     * @param request what to do
     */
    public OpenApiGoal(OpenApiRequest request) {
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
    public void describe(InputHash fingerprint) throws IOException {
        request.java().describe(fingerprint);
        fingerprint
                .add("goal", "openapi")
                .add("output", request.output())
                .add("document", request.document())
                .add("version", request.version())
                .add("formats", new TreeSet<>(request.formats()));
        if (request.document() != null && Files.exists(request.document())) {
            fingerprint.addFile("content", request.document());
        }
    }

    @Override
    public CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog catalog = request.java().applyTo(ReadCatalog.read(request.catalog(), files));
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        CatalogComponents components =
                new CatalogComponents(Catalog.of(definition, catalog.result().places()));
        Path document = request.document();
        if (document == null) {
            return write(export(definition, components), catalog.result().report(), "the OpenAPI document", definition);
        }
        DocumentReport report = DocumentReport.read(request.catalog(), document);
        Optional<String> enriched =
                report.document().flatMap(each -> new Enricher(components, report.faults()).enrich(each));
        if (enriched.isEmpty() || report.isRejected(request.catalog().failOnWarning())) {
            return new CatalogGoal.Result(report.rejected(), List.of());
        }
        GeneratedFile file = GeneratedFile.ofText(document.getFileName().toString(), enriched.get());
        return write(
                List.of(file), catalog.result().report() + report.text(), "the document with the errors", definition);
    }

    private List<GeneratedFile> export(CatalogDefinition definition, CatalogComponents components) {
        Map<String, Object> document =
                new OpenApiExporter(components).export(request.version(), definition.title(), definition.version());
        List<GeneratedFile> files = new ArrayList<>();
        for (String format : new TreeSet<>(request.formats())) {
            TreeWriter writer = format.equals("json") ? TreeWriter.JSON : TreeWriter.YAML;
            String path = definition.id() + ".openapi." + format;
            files.add(GeneratedFile.ofText(path, writer.document(document)));
        }
        return files;
    }

    private CatalogGoal.Result write(
            List<GeneratedFile> files, String warnings, String what, CatalogDefinition definition) throws IOException {
        List<Path> outputs = WrittenFiles.write(request.output(), files).outputs();
        String places = outputs.stream().map(Path::toString).collect(Collectors.joining(" and "));
        String summary = "Wrote " + what + " of " + definition.id() + " " + definition.version() + " to " + places;
        return new CatalogGoal.Result(new Outcome.Done(warnings, summary), outputs);
    }
}
