package io.errorcontract.maven;

import io.errorcontract.codegen.BuildRecord;
import io.errorcontract.codegen.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the work of a goal, unless nothing changed since it was last done. Then the classes that do the work are not
 * even loaded, which is most of what a run costs.
 */
final class CatalogGoal {

    private final CatalogRequest request;

    CatalogGoal(CatalogRequest request) {
        this.request = request;
    }

    /** The work of a goal. */
    interface Work {

        /** Adds all settings and files that the work depends on, besides the catalog. */
        void describe(Fingerprint fingerprint) throws IOException;

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

    private String fingerprint(List<Path> files, Work work) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add("plugin", request.pluginVersion());
        fingerprint.add("failOnWarning", request.failOnWarning());
        fingerprint.add("directory", request.files().directory());
        work.describe(fingerprint);
        for (Path file : files) {
            fingerprint.addFile(request.files().nameOf(file), file);
        }
        return fingerprint.value();
    }
}
