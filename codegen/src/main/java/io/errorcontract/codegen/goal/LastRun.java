package io.errorcontract.codegen.goal;

import io.errorcontract.codegen.output.BuildRecord;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a goal's last run. A goal asks before it works: when nothing changed, the classes that do the
 * work are not even loaded, which is most of what a run costs.
 */
final class LastRun {

    /** That of a goal that remembers nothing. */
    static final LastRun NONE = new LastRun(null, "", null);

    private final @Nullable Path file;
    private final String fingerprint;
    private final @Nullable Outcome outcome;

    private LastRun(@Nullable Path file, String fingerprint, @Nullable Outcome outcome) {
        this.file = file;
        this.fingerprint = fingerprint;
        this.outcome = outcome;
    }

    /** Compares the last run with one that would start now. */
    static LastRun of(Record goal, Workspace workspace) throws IOException {
        Path file = workspace.buildRecord();
        if (file == null) {
            return NONE;
        }
        String fingerprint = workspace.fingerprint(goal);
        Optional<BuildRecord> last = BuildRecord.read(file);
        boolean same = last.isPresent() && last.get().isUpToDate(fingerprint);
        return new LastRun(
                file, fingerprint, same ? new Outcome.UpToDate(last.get().report()) : null);
    }

    /** How this run ends if nothing changed, or null if there is work to do. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** Remembers this run, with the files that it made. */
    Outcome.Done replaceBy(Outcome.Done done, List<Path> outputs) throws IOException {
        if (file != null) {
            List<BuildRecord.Output> written = new ArrayList<>();
            for (Path output : outputs) {
                written.add(BuildRecord.Output.of(output));
            }
            new BuildRecord(fingerprint, written, done.warnings()).store(file);
        }
        return done;
    }
}
