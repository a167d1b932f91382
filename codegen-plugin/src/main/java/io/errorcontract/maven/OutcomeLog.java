package io.errorcontract.maven;

import io.errorcontract.codegen.goal.Outcome;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven how a goal ended. */
final class OutcomeLog {

    private final Log log;

    OutcomeLog(Log log) {
        this.log = log;
    }

    void report(Outcome outcome) throws MojoFailureException {
        if (outcome instanceof Outcome.Rejected rejected) {
            log.error(asBlock(rejected.diagnostics()));
            throw new MojoFailureException(rejected.summary());
        }
        if (outcome instanceof Outcome.Done done) {
            warn(done.warnings());
            log.info(done.summary());
        } else if (outcome instanceof Outcome.UpToDate upToDate) {
            warn(upToDate.warnings());
            log.info("The error catalog has not changed");
        }
    }

    private void warn(String diagnostics) {
        if (!diagnostics.isEmpty()) {
            log.warn(asBlock(diagnostics));
        }
    }

    /** On lines of its own, so that carets stand below what they point at. */
    private static String asBlock(String diagnostics) {
        return "\n" + diagnostics.stripTrailing();
    }
}
