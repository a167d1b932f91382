package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import io.errorcontract.codegen.site.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the goal {@code openapi} writes for the examples. */
final class ExampleDocuments {
    private static final Path EXAMPLES = Path.of("../examples");

    private ExampleDocuments() {}

    /** Writes each catalog in each version and format, and returns the files. */
    static List<Path> exportInto(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String contract : Sites.CONTRACTS) {
            OpenApiExporter exporter = new OpenApiExporter(components(contract));
            for (OpenApiVersion version : OpenApiVersion.values()) {
                for (TreeWriter writer : TreeWriter.values()) {
                    Path file = folder.resolve(contract + "-" + version + "." + writer);
                    files.add(Files.writeString(file, writer.document(exporter.export(version, contract, "1.0.0"))));
                }
            }
        }
        return files;
    }

    /** The document of the sandbox service, with its errors, as a document of a version of OpenAPI. */
    static String enrichedService(OpenApiVersion version) throws IOException {
        String text = Files.readString(EXAMPLES.resolve("sandbox-service/openapi.yaml"))
                .replace("openapi: 3.0.3", "openapi: " + version.documentVersion());
        DiagnosticCollector out = new DiagnosticCollector();
        String enriched = new DocumentReader(out)
                .read("openapi.yaml", text)
                .flatMap(document -> new Enricher(components("pandastack"), out).enrich(document))
                .orElseThrow();
        assertThat(out.sorted()).isEmpty();
        return enriched;
    }

    private static CatalogComponents components(String contract) {
        return ToyCatalog.components(EXAMPLES.resolve(contract).resolve("src/main/error-catalog"));
    }
}
