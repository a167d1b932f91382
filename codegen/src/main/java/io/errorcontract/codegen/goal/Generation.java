package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.TranslationResources;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.WrittenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a catalog, generates, and writes what was generated. */
final class Generation {

    private final GenerateRequest request;

    Generation(GenerateRequest request) {
        this.request = request;
    }

    CatalogGoal.Result run(List<Path> files) throws IOException {
        ReadCatalog catalog = request.java().named(ReadCatalog.read(request.catalog(), files));
        CatalogDefinition definition = catalog.usable();
        if (definition == null) {
            return new CatalogGoal.Result(catalog.rejected(), List.of());
        }
        Catalog resolved = Catalog.of(definition, catalog.result().places());
        List<GeneratedFile> sources =
                new JavaGenerator(request.options()).generate(resolved).files();
        List<GeneratedFile> resources = copies(definition.id(), files);
        resources.addAll(TranslationResources.of(resolved.contract()));
        WrittenFiles written = WrittenFiles.write(request.sources(), sources, request.classes());
        WrittenFiles copied = WrittenFiles.write(request.resources(), resources, request.classes());
        return new CatalogGoal.Result(
                new Outcome.Done(catalog.result().report(), summary(definition, written)),
                Stream.of(written, copied)
                        .flatMap(each -> each.outputs().stream())
                        .toList());
    }

    private List<GeneratedFile> copies(String catalogId, List<Path> files) throws IOException {
        List<GeneratedFile> copies = new ArrayList<>();
        for (Path file : files) {
            String name = request.catalog().files().nameOf(file);
            copies.add(new GeneratedFile(ClassPathCatalogs.FOLDER + catalogId + "/" + name, Files.readAllBytes(file)));
        }
        return copies;
    }

    private static String summary(CatalogDefinition definition, WrittenFiles written) {
        int errors = definition.errors().size();
        return "Generated " + Counts.of(errors, "error") + " of " + definition.id() + " " + definition.version() + ": "
                + written.counts() + ", in " + written.directory();
    }
}
