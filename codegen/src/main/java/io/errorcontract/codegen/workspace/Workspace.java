package io.errorcontract.codegen.workspace;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.codegen.output.BuildRecord;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a build gives to a goal besides its parameters. Files are read once, so a workspace is made for each run.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Workspace {

    /** Where a class path names a company's rules; as text, since the class is not loaded where nothing changed. */
    private static final String RULES = "META-INF/services/io.errorcontract.catalog.rule.CatalogRule";

    private final Path baseDirectory;
    private final CatalogFiles catalog;
    private final List<Path> classPath;
    private final @Nullable Path buildRecord;
    private final String toolVersion;
    private final ParameterNames parameters;
    private final Repository repository;
    private final @Nullable Coordinates self;
    private final @Nullable Consumer<Diagnostic> problems;

    private final InputFiles files = new InputFiles();
    private @Nullable List<Path> catalogFiles;
    private @Nullable ClassPathCatalogs imports;

    private Workspace(Builder builder) {
        this.baseDirectory = builder.baseDirectory;
        this.catalog = builder.catalog;
        this.classPath = builder.classPath;
        this.buildRecord = builder.buildRecord;
        this.toolVersion = builder.toolVersion;
        this.parameters = builder.parameters;
        this.repository = builder.repository;
        this.self = builder.self;
        this.problems = builder.problems;
    }

    /**
     * Starts a workspace.
     *
     * @param baseDirectory the directory to which diagnostics show paths relative, and in which files stand that have a
     *     usual place
     * @return a builder; without more, the catalog is in {@code src/main/error-catalog}, and nothing is remembered
     */
    public static Builder builder(Path baseDirectory) {
        return new Builder(baseDirectory);
    }

    /**
     * Returns the directory of the module.
     *
     * @return the directory
     */
    public Path baseDirectory() {
        return baseDirectory;
    }

    /**
     * Returns where the catalog is.
     *
     * @return which files it is made of
     */
    public CatalogFiles catalog() {
        return catalog;
    }

    /**
     * Returns what tells this version of the tool from any other.
     *
     * @return the version, after which a space and more may follow
     */
    public String toolVersion() {
        return toolVersion;
    }

    /**
     * Returns how users write parameters.
     *
     * @return the names
     */
    public ParameterNames parameters() {
        return parameters;
    }

    /**
     * Returns where artifacts are found.
     *
     * @return the repository; one without artifacts if the build has none
     */
    public Repository repository() {
        return repository;
    }

    /**
     * Returns the coordinates that this module is released under.
     *
     * @return the coordinates with the current version, or null if it is not released as an artifact
     */
    public @Nullable Coordinates self() {
        return self;
    }

    /**
     * Passes problems on to whoever shows them in a form of its own.
     *
     * @param found what a goal found wrong
     */
    public void report(Collection<Diagnostic> found) {
        if (problems != null) {
            found.forEach(problems);
        }
    }

    /**
     * Returns the files of the catalog.
     *
     * @return the files, sorted by path; empty if there are none
     * @throws IOException if the directory cannot be read
     */
    public List<Path> catalogFiles() throws IOException {
        List<Path> found = catalogFiles;
        if (found == null) {
            found = catalog.find();
            catalogFiles = found;
        }
        return found;
    }

    /**
     * Returns the content of files by the names that diagnostics show.
     *
     * @param paths the files
     * @return their contents, in the same order
     * @throws IOException if one cannot be read
     */
    public Map<String, byte[]> contents(List<Path> paths) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Path path : paths) {
            contents.put(nameOf(path), read(path));
        }
        return contents;
    }

    /**
     * Returns the content of a file, which is read when it is first asked for.
     *
     * @param file the file
     * @return its content, which is not to be changed
     * @throws IOException if it cannot be read
     */
    public byte[] read(Path file) throws IOException {
        return files.read(file);
    }

    /**
     * Returns a file's name as diagnostics show it.
     *
     * @param file the file
     * @return its path with {@code /} between the parts: relative, if it is in the directory of the module
     */
    public String nameOf(Path file) {
        Path base = baseDirectory.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        Path shown = whole.startsWith(base) ? base.relativize(whole) : file;
        return shown.toString().replace('\\', '/');
    }

    /**
     * Returns where imported catalogs are found.
     *
     * @return jars and directories of classes, in their order
     */
    public List<Path> classPath() {
        return classPath;
    }

    /**
     * Returns the catalogs that can be imported.
     *
     * @return those of the class path
     */
    public ClassPathCatalogs imports() {
        ClassPathCatalogs known = imports;
        if (known == null) {
            known = new ClassPathCatalogs(classPath);
            imports = known;
        }
        return known;
    }

    /**
     * Returns the digest of all that the output of a goal depends on.
     *
     * @param parameters the goal with all of its parameters; its components are settings, {@link InputPath} and
     *     {@link OutputPath}, and lists, sets and records of these
     * @return the digest; it is another one whenever the version of the tool, a parameter, a file of the catalog, a
     *     file that a parameter names, or an artifact of the class path is
     * @throws IOException if a file cannot be read
     */
    public String fingerprint(Record parameters) throws IOException {
        InputHash hash = new InputHash(files)
                .add("tool", toolVersion)
                .add("directory", catalog.directory().toString());
        for (Path element : classPath) {
            addImports(element, hash);
        }
        addRules(hash);
        hash.add("goal", parameters);
        for (Path file : catalogFiles()) {
            hash.addFile(catalog.nameOf(file), file);
        }
        return hash.value();
    }

    /** A catalog may import others from here; a jar that was built again counts as another one. */
    private static void addImports(Path element, InputHash hash) throws IOException {
        if (Files.isRegularFile(element)) {
            hash.add("jar", BuildRecord.Output.of(element).toString());
        } else {
            hash.add("classes", new InputPath(element.resolve(ClassPathCatalogs.FOLDER)));
        }
    }

    /** A company's rules come with the jar or the folder that names them. */
    private static void addRules(InputHash hash) throws IOException {
        for (URL rules : Collections.list(Workspace.class.getClassLoader().getResources(RULES))) {
            if (rules.openConnection() instanceof JarURLConnection jar) {
                hash.add(
                        "rules",
                        BuildRecord.Output.of(path(jar.getJarFileURL())).toString());
            } else {
                hash.add("rules", new InputPath(path(rules).resolve("../../..").normalize()));
            }
        }
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Returns the file that remembers the last run.
     *
     * @return the file, or null if nothing is remembered
     */
    public @Nullable Path buildRecord() {
        return buildRecord;
    }

    /** Collects what a build knows; not thread-safe. */
    public static final class Builder {

        private final Path baseDirectory;
        private CatalogFiles catalog;
        private List<Path> classPath = List.of();
        private @Nullable Path buildRecord;
        private String toolVersion = "";
        private ParameterNames parameters = ParameterNames.PLAIN;
        private Repository repository = Repository.NONE;
        private @Nullable Coordinates self;
        /** A lambda that takes none would load the class of diagnostics where nothing changed. */
        private @Nullable Consumer<Diagnostic> problems;

        private Builder(Path baseDirectory) {
            this.baseDirectory = Objects.requireNonNull(baseDirectory, "baseDirectory");
            this.catalog =
                    new CatalogFiles(baseDirectory.resolve("src/main/error-catalog"), List.of("*.yaml", "*.yml"));
        }

        /**
         * Sets where the catalog is.
         *
         * @param value which files it is made of
         * @return this
         */
        public Builder catalog(CatalogFiles value) {
            this.catalog = Objects.requireNonNull(value, "catalog");
            return this;
        }

        /**
         * Sets where imported catalogs are found.
         *
         * @param value jars and directories of classes, in their order
         * @return this
         */
        public Builder classPath(List<Path> value) {
            this.classPath = List.copyOf(value);
            return this;
        }

        /**
         * Sets where the goal remembers its last run.
         *
         * @param value a file of this goal alone, or null to remember nothing
         * @return this
         */
        public Builder buildRecord(@Nullable Path value) {
            this.buildRecord = value;
            return this;
        }

        /**
         * Sets the version of the tool.
         *
         * @param value what tells it from any other; after the version, a space and more may follow
         * @return this
         */
        public Builder toolVersion(String value) {
            this.toolVersion = Objects.requireNonNull(value, "toolVersion");
            return this;
        }

        /**
         * Sets how users write parameters.
         *
         * @param value the names
         * @return this
         */
        public Builder parameters(ParameterNames value) {
            this.parameters = Objects.requireNonNull(value, "parameters");
            return this;
        }

        /**
         * Sets where earlier versions were released to.
         *
         * @param value the artifacts
         * @param coordinates the module's own coordinates, with its current version
         * @return this
         */
        public Builder releases(Repository value, Coordinates coordinates) {
            this.repository = Objects.requireNonNull(value, "repository");
            this.self = Objects.requireNonNull(coordinates, "coordinates");
            return this;
        }

        /**
         * Sets who receives each problem as data, besides the text that the outcome has of them.
         *
         * @param value receives the errors and warnings of each file in their order
         * @return this
         */
        public Builder problems(Consumer<Diagnostic> value) {
            this.problems = Objects.requireNonNull(value, "problems");
            return this;
        }

        /**
         * Makes the workspace of one run.
         *
         * @return the workspace
         */
        public Workspace build() {
            return new Workspace(this);
        }
    }
}
