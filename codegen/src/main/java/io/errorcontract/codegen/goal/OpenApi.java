package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.OpenApiExporter;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Enriches an OpenAPI document with the catalog, or exports the catalog as a document of its own.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param java how the generated classes are called
 * @param document the document to enrich, or null to export the catalog alone
 * @param output the directory to write to
 * @param version the version of OpenAPI to export
 * @param formats the formats to export, {@code yaml} or {@code json}
 * @param visibility who reads the document
 */
public record OpenApi(
        boolean failOnWarning,
        JavaSettings java,
        @Nullable InputPath document,
        OutputPath output,
        OpenApiVersion version,
        Set<String> formats,
        Visibility visibility)
        implements Goal {

    private static final Set<String> KNOWN = Set.of("yaml", "json");

    /**
     * Checks the formats.
     *
     * @throws IllegalArgumentException if there is none, or one that is not known
     */
    public OpenApi {
        formats = Set.copyOf(formats);
        if (formats.isEmpty() || !KNOWN.containsAll(formats)) {
            throw new IllegalArgumentException("formats has to be yaml, json or both, but is " + formats);
        }
    }

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
        CatalogComponents components = new CatalogComponents(catalog.visibleTo(visibility));
        if (document == null) {
            List<Path> outputs = write(export(catalog.definition(), components));
            String summary = "Wrote the OpenAPI document of " + catalog.title() + " to " + shown(outputs);
            return last.replaceBy(new Outcome.Done(read.result().report(), summary), outputs);
        }
        DocumentReport report = DocumentReport.read(workspace, document);
        Optional<String> enriched =
                report.document().flatMap(each -> new Enricher(components, report.faults()).enrich(each));
        if (enriched.isEmpty() || report.isRejected(failOnWarning)) {
            return report.rejected();
        }
        String name = document.path().getFileName().toString();
        List<Path> outputs = write(List.of(GeneratedFile.ofText(name, enriched.get())));
        String summary = "Wrote the document with the errors of " + catalog.title() + " to " + shown(outputs);
        return last.replaceBy(new Outcome.Done(read.result().report() + report.text(), summary), outputs);
    }

    private List<GeneratedFile> export(CatalogDefinition definition, CatalogComponents components) {
        Map<String, Object> tree =
                new OpenApiExporter(components).export(version, definition.title(), definition.version());
        List<GeneratedFile> files = new ArrayList<>();
        for (String format : new TreeSet<>(formats)) {
            TreeWriter writer = format.equals("json") ? TreeWriter.JSON : TreeWriter.YAML;
            files.add(GeneratedFile.ofText(definition.id() + ".openapi." + format, writer.document(tree)));
        }
        return files;
    }

    private List<Path> write(List<GeneratedFile> files) throws IOException {
        return WrittenFiles.write(output.path(), files).outputs();
    }

    private static String shown(List<Path> outputs) {
        return outputs.stream().map(Path::toString).collect(Collectors.joining(" and "));
    }
}
