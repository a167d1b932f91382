package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.java.ServiceResources;
import io.errorcontract.codegen.java.TranslationResources;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.WrittenFiles;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the Java of a catalog, and a copy of the catalog itself.
 *
 * @param failOnWarning whether a warning fails the goal as an error does
 * @param sources the directory for the Java
 * @param resources the directory for the copy of the catalog
 * @param classes the directory of compiled classes and copied resources, from which goes what belongs to removed files
 * @param java how the classes are called
 * @param options what the build chooses about the Java
 */
public record Generate(
        boolean failOnWarning,
        OutputPath sources,
        OutputPath resources,
        OutputPath classes,
        JavaSettings java,
        JavaOptions options)
        implements Goal {

    @Override
    public Outcome run(Workspace workspace) throws IOException {
        LastRun last = LastRun.of(this, workspace);
        if (last.outcome() != null) {
            return last.outcome();
        }
        ReadCatalog read = java.named(ReadCatalog.read(workspace, failOnWarning));
        Catalog catalog = read.resolved();
        if (catalog == null) {
            return read.rejected();
        }
        List<GeneratedFile> copies = copies(workspace, catalog.definition().id());
        copies.addAll(TranslationResources.of(catalog.contract()));
        copies.add(ServiceResources.of(catalog.names()));
        WrittenFiles written = WrittenFiles.write(
                sources.path(), new JavaGenerator(options).generate(catalog).files(), classes.path());
        WrittenFiles copied = WrittenFiles.write(resources.path(), copies, classes.path());
        List<Path> outputs = new ArrayList<>(written.outputs());
        outputs.addAll(copied.outputs());
        String summary = summary(catalog, written) + (JavaGenerator.hasEnumOfCodes(catalog) ? "" : withoutEnum());
        return last.replaceBy(new Outcome.Done(read.result().report(), summary), outputs);
    }

    private static String withoutEnum() {
        return "; no enum of codes, which a class file cannot hold for more than " + JavaGenerator.MOST_CODES
                + " errors: the catalog's constants and its find(code) take its place";
    }

    private static List<GeneratedFile> copies(Workspace workspace, String catalogId) throws IOException {
        List<GeneratedFile> copies = new ArrayList<>();
        for (Path file : workspace.catalogFiles()) {
            String name = workspace.catalog().nameOf(file);
            copies.add(new GeneratedFile(
                    ClassPathCatalogs.FOLDER + catalogId + "/" + name, portable(workspace.read(file))));
        }
        return copies;
    }

    /** One catalog gives one jar, whether git or an editor wrote CRLF or a byte order mark into the file. */
    private static byte[] portable(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        String text = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes;
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String summary(Catalog catalog, WrittenFiles written) {
        return "Generated " + Counts.of(catalog.errors().size(), "error") + " of " + catalog.title() + ": "
                + written.counts() + ", in " + written.directory();
    }
}
