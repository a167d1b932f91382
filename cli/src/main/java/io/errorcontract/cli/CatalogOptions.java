package io.errorcontract.cli;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for where the catalog is, and how strict its reader is. */
public final class CatalogOptions {

    private static final Path DEFAULT = Path.of("src", "main", "error-catalog");

    @Option(
            names = {"-c", "--catalog-directory"},
            paramLabel = "PATH",
            description = "The catalog: a file, or a directory whose files that --includes names are read as one"
                    + " catalog. Default: src/main/error-catalog.")
    private @Nullable Path catalog;

    @Option(
            names = "--includes",
            paramLabel = "GLOB",
            split = ",",
            defaultValue = "*.yaml,*.yml",
            description = "The files of the directory that belong to the catalog. Default: ${DEFAULT-VALUE}.")
    private List<String> includes = List.of();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description = "Jars and directories of classes that hold the catalogs that this one imports.")
    private @Nullable String classPath;

    @Option(names = "--fail-on-warning", description = "Fail on warnings.")
    private boolean failOnWarning;

    /** Creates the options with their defaults. */
    public CatalogOptions() {}

    /**
     * Tells whether a warning fails the command.
     *
     * @return true if it does
     */
    public boolean failOnWarning() {
        return failOnWarning;
    }

    /**
     * Names the catalog without an option.
     *
     * @param path the catalog as an argument, or null if there is none
     * @throws IllegalArgumentException if an option names another
     */
    public void orArgument(@Nullable Path path) {
        if (path != null && catalog != null && !path.equals(catalog)) {
            throw new IllegalArgumentException(
                    "the catalog is named twice, as " + path + " and with --catalog-directory; name it once");
        }
        catalog = path == null ? catalog : path;
    }

    /**
     * Returns the directory of the catalog.
     *
     * @return the directory, also if the catalog is one file in it
     */
    public InputPath directory() {
        return new InputPath(files().directory());
    }

    /**
     * Makes the workspace of one run in the current directory.
     *
     * @param problems receives the problems that the run finds
     * @return the workspace
     */
    public Workspace workspace(Consumer<Diagnostic> problems) {
        return Workspace.builder(Path.of("").toAbsolutePath())
                .catalog(files())
                .classPath(elements())
                .toolVersion(Version.current())
                .parameters(CatalogOptions::optionOf)
                .problems(problems)
                .build();
    }

    private CatalogFiles files() {
        Path path = (catalog == null ? DEFAULT : catalog).toAbsolutePath();
        Path name = path.getFileName();
        Path parent = path.getParent();
        if (name != null && parent != null && Files.isRegularFile(path)) {
            return new CatalogFiles(parent, List.of(name.toString().replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0")));
        }
        return new CatalogFiles(path, includes);
    }

    private List<Path> elements() {
        return classPath == null
                ? List.of()
                : Arrays.stream(classPath.split(File.pathSeparator, -1))
                        .filter(element -> !element.isEmpty())
                        .map(Path::of)
                        .toList();
    }

    /** Returns the option that stands for a parameter of a goal, for example {@code --java-package}. */
    static String optionOf(String parameter) {
        return "--" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
