package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.codegen.output.BuildRecord;
import io.errorcontract.codegen.output.InputHash;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the work of a goal, unless nothing changed since it was last done. Then the classes that do the work are not
 * even loaded, which is most of what a run costs.
 */
final class CatalogGoal {

    /** Where a class path names a company's rules; as text, since the class is not loaded where nothing changed. */
    private static final String RULES = "META-INF/services/io.errorcontract.catalog.rule.CatalogRule";

    private final CatalogRequest request;

    CatalogGoal(CatalogRequest request) {
        this.request = request;
    }

    /** The work of a goal. */
    interface Work {

        /** Adds all settings and files that the work depends on, besides the catalog. */
        void describe(InputHash fingerprint) throws IOException;

        /** Does the work. */
        Result run(List<Path> files) throws IOException;
    }

    /**
     * What work gave.
     *
     * @param outcome how it ended
     * @param outputs the files that it made, absolute
     */
    record Result(Outcome outcome, List<Path> outputs) {}

    Outcome run(Work work) throws IOException {
        List<Path> files = request.files().find();
        String fingerprint = fingerprint(files, work);
        Optional<BuildRecord> last = BuildRecord.read(request.buildRecord());
        if (last.isPresent() && last.get().isUpToDate(fingerprint)) {
            return new Outcome.UpToDate(last.get().report());
        }
        Result result = work.run(files);
        if (result.outcome() instanceof Outcome.Done done) {
            List<BuildRecord.Output> outputs = new ArrayList<>();
            for (Path output : result.outputs()) {
                outputs.add(BuildRecord.Output.of(output));
            }
            new BuildRecord(fingerprint, outputs, done.warnings()).store(request.buildRecord());
        }
        return result.outcome();
    }

    /** A catalog may import others from here; a jar that was built again counts as another one. */
    private static void describe(Path element, InputHash fingerprint) throws IOException {
        Path folder = element.resolve(ClassPathCatalogs.FOLDER);
        if (Files.isRegularFile(element)) {
            fingerprint.add("jar", BuildRecord.Output.of(element));
        } else if (Files.isDirectory(folder)) {
            describeFolder(folder, fingerprint);
        }
    }

    private static void describeFolder(Path folder, InputHash fingerprint) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                fingerprint.addFile(file.toString(), file);
            }
        }
    }

    /** A company's rules come with the jar or the folder that names them. */
    private static void describeRules(InputHash fingerprint) throws IOException {
        for (URL rules : Collections.list(CatalogGoal.class.getClassLoader().getResources(RULES))) {
            if (rules.openConnection() instanceof JarURLConnection jar) {
                fingerprint.add("rules", BuildRecord.Output.of(path(jar.getJarFileURL())));
            } else {
                describeFolder(path(rules).resolve("../../..").normalize(), fingerprint);
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

    private String fingerprint(List<Path> files, Work work) throws IOException {
        InputHash fingerprint = new InputHash();
        fingerprint.add("plugin", request.pluginVersion());
        fingerprint.add("failOnWarning", request.failOnWarning());
        fingerprint.add("directory", request.files().directory());
        for (Path element : request.classPath()) {
            describe(element, fingerprint);
        }
        describeRules(fingerprint);
        work.describe(fingerprint);
        for (Path file : files) {
            fingerprint.addFile(request.files().nameOf(file), file);
        }
        return fingerprint.value();
    }
}
