package io.errorcontract.catalog;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.CatalogSource;
import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.language.CatalogBinder;
import io.errorcontract.catalog.language.CatalogTree;
import io.errorcontract.catalog.language.NodeSourceMap;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.ImportedPlaces;
import io.errorcontract.catalog.resolve.Imports;
import io.errorcontract.catalog.rule.CatalogRule;
import io.errorcontract.catalog.rule.CompanyRules;
import io.errorcontract.catalog.rule.RuleCheck;
import io.errorcontract.catalog.rule.Rules;
import io.errorcontract.catalog.syntax.Dialect;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a catalog and finds all of their faults in one pass.
 *
 * <p>All files together are one catalog. A fault in one of them does not keep the others from being checked; only rules
 * that need the whole catalog, such as the one for references to unknown codes, wait until every file can be parsed.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogReader {
    private final ReadLimits limits;
    private final @Nullable Path base;
    private final CatalogSource imports;
    private final List<String> importers;
    private final List<CatalogRule> rules;

    private CatalogReader(
            ReadLimits limits,
            @Nullable Path base,
            CatalogSource imports,
            List<String> importers,
            List<CatalogRule> rules) {
        this.limits = limits;
        this.base = base;
        this.imports = imports;
        this.importers = importers;
        this.rules = rules;
    }

    /**
     * Makes a reader with default limits, which shows paths as they are given.
     *
     * @return the reader
     */
    public static CatalogReader create() {
        return new CatalogReader(ReadLimits.DEFAULT, null, CatalogSource.NONE, List.of(), List.of());
    }

    /**
     * Returns a reader with other limits.
     *
     * @param newLimits what it accepts at most
     * @return the reader
     */
    public CatalogReader withLimits(ReadLimits newLimits) {
        return new CatalogReader(Objects.requireNonNull(newLimits, "newLimits"), base, imports, importers, rules);
    }

    /**
     * Returns a reader that shows paths relative to a directory.
     *
     * @param directory the directory; files outside of it are shown as they are given
     * @return the reader
     */
    public CatalogReader relativeTo(Path directory) {
        return new CatalogReader(limits, Objects.requireNonNull(directory, "directory"), imports, importers, rules);
    }

    /**
     * Returns a reader that finds what catalogs import.
     *
     * @param source the catalogs that there are
     * @return the reader
     */
    public CatalogReader withImports(CatalogSource source) {
        return new CatalogReader(limits, base, Objects.requireNonNull(source, "source"), importers, rules);
    }

    /**
     * Returns a reader that also checks catalogs by a company's own rules, once the language's rules find no error.
     *
     * @param companyRules the rules
     * @return the reader
     * @throws IllegalArgumentException if the ID of a rule is not kebab-case, or is that of another rule
     */
    public CatalogReader withRules(List<CatalogRule> companyRules) {
        CompanyRules.checkIds(companyRules);
        return new CatalogReader(limits, base, imports, importers, List.copyOf(companyRules));
    }

    /**
     * Reads a catalog from a file, or from all files of a directory that end in {@code .yaml} or {@code .yml}.
     *
     * @param path the file or directory
     * @return the catalog and its faults; what cannot be read is a fault too
     */
    public CatalogResult read(Path path) {
        return read(List.of(path));
    }

    /**
     * Reads one catalog from several files and directories.
     *
     * @param paths files, and directories whose files end in {@code .yaml} or {@code .yml}
     * @return the catalog and its faults; what cannot be read is a fault too
     */
    public CatalogResult read(List<Path> paths) {
        DiagnosticCollector out = new DiagnosticCollector();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        boolean complete = true;
        for (Path path : paths) {
            try {
                readInto(contents, path, out);
            } catch (IOException e) {
                complete = false;
                out.add(
                        ReadingFaults.UNREADABLE_FILE,
                        SourceLocation.wholeFile(name(path)),
                        "the file cannot be read: " + reason(e));
            }
        }
        return read(contents, out, complete);
    }

    /** The messages of some exceptions of the JDK are only the path. */
    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied; check who may read it";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? "the file system does not say why" : reason;
    }

    /**
     * Reads a catalog from text in memory.
     *
     * @param contents the bytes of each file by the name that diagnostics show
     * @return the catalog and its faults
     */
    public CatalogResult read(Map<String, byte[]> contents) {
        return read(contents, new DiagnosticCollector(), true);
    }

    private void readInto(Map<String, byte[]> contents, Path path, DiagnosticCollector out) throws IOException {
        List<Path> files = Files.isDirectory(path) ? filesOf(path) : List.of(path);
        if (files.isEmpty()) {
            out.add(
                    ReadingFaults.NO_CATALOG,
                    SourceLocation.wholeFile(name(path)),
                    "the directory has no file that ends in .yaml or .yml");
        }
        for (Path file : files) {
            contents.put(name(file), Files.readAllBytes(file));
        }
    }

    private static List<Path> filesOf(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.{yaml,yml}")) {
            for (Path entry : entries) {
                if (Files.isRegularFile(entry)) {
                    files.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    private String name(Path path) {
        Path shown = path;
        if (base != null && path.toAbsolutePath().startsWith(base.toAbsolutePath())) {
            shown = base.toAbsolutePath().relativize(path.toAbsolutePath());
        }
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private CatalogResult read(Map<String, byte[]> contents, DiagnosticCollector out, boolean allFiles) {
        YamlReader yaml = new YamlReader(Dialect.catalog(limits), out);
        List<YamlNode> roots = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            yaml.read(file.getKey(), file.getValue()).ifPresent(roots::add);
        }
        SourceFiles sources = new SourceFiles(yaml.texts());
        boolean complete = allFiles && roots.size() == contents.size();
        YamlMapping root = join(roots, sources, out);
        NodeSourceMap places = new NodeSourceMap(root);
        if (roots.isEmpty()) {
            return new CatalogResult(null, out.sorted(), sources, places);
        }
        boolean whole = complete && roots.stream().allMatch(YamlMapping.class::isInstance);
        CatalogBinder binder = new CatalogBinder(out, sources);
        CatalogDefinition own = binder.bind(root, whole);
        Imports resolver = new Imports(imports, this::readImported, importers, places, out);
        CatalogDefinition definition = resolver.resolve(own);
        ImportedPlaces allPlaces = new ImportedPlaces(places, definition);
        boolean judged = whole && resolver.isComplete();
        Rules.check(definition, new RuleCheck.Places(allPlaces, allPlaces::isImported, binder.broken(), judged), out);
        if (!rules.isEmpty() && out.hasNoErrors()) {
            CompanyRules.check(rules, Catalog.of(definition, allPlaces), out);
        }
        boolean newer = definition.language() > CatalogDefinition.NEWEST_LANGUAGE;
        List<Diagnostic> faults = newer ? onlyOfLanguage(out, places) : out.sorted();
        return new CatalogResult(out.hasNoErrors() ? definition : null, faults, sources, allPlaces);
    }

    /** What else the catalog holds is not for the keys and rules of this version of the language to judge. */
    private static List<Diagnostic> onlyOfLanguage(DiagnosticCollector out, SourceMap places) {
        SourceLocation language = places.value(SourcePath.of("language"));
        return out.sorted().stream()
                .filter(fault -> fault.location().equals(language))
                .toList();
    }

    private CatalogResult readImported(Map<String, byte[]> files, List<String> by) {
        return new CatalogReader(limits, null, imports, by, List.of()).read(files);
    }

    private static YamlMapping join(List<YamlNode> roots, SourceFiles sources, DiagnosticCollector out) {
        if (!roots.isEmpty()) {
            return new CatalogTree(out).join(roots);
        }
        String file = sources.names().isEmpty() ? "" : sources.names().get(0);
        return new YamlMapping(SourceLocation.wholeFile(file), List.of(), false);
    }
}
