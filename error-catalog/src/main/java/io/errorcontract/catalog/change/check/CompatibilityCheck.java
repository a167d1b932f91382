package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.definition.SemanticVersion;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.VersionBump;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a new version of a catalog keeps what its version number promises.
 *
 * @param comparison what changed
 * @param changes the changes, sorted by place, each with its acceptance
 * @param acceptances what the team accepts
 * @param needed the version bump that the changes require which are not accepted
 * @param diagnostics what is wrong: a version bump too small, and acceptances that are faulty or cover nothing; sorted
 * @since 0.1.0
 */
public record CompatibilityCheck(
        CatalogComparison comparison,
        List<JudgedChange> changes,
        Acceptances acceptances,
        VersionBump needed,
        List<Diagnostic> diagnostics) {
    private static final SourcePath VERSION = SourcePath.of("version");

    /** Checks the components and copies the lists. */
    public CompatibilityCheck {
        Objects.requireNonNull(comparison, "comparison");
        changes = List.copyOf(changes);
        Objects.requireNonNull(acceptances, "acceptances");
        Objects.requireNonNull(needed, "needed");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Judges a comparison.
     *
     * @param comparison what changed
     * @param acceptances what the team accepts
     * @return the judgement
     */
    public static CompatibilityCheck of(CatalogComparison comparison, Acceptances acceptances) {
        List<JudgedChange> judged = new ArrayList<>();
        List<Change> open = new ArrayList<>();
        List<Acceptance> unused = new ArrayList<>(acceptances.list());
        for (Change change : comparison.changes()) {
            List<Acceptance> covering = acceptances.list().stream()
                    .filter(acceptance -> acceptance.covers(change))
                    .toList();
            unused.removeAll(covering);
            judged.add(new JudgedChange(change, covering.isEmpty() ? null : covering.get(0)));
            if (covering.isEmpty()) {
                open.add(change);
            }
        }
        VersionBump needed = comparison.bumpOf(open);
        DiagnosticCollector out = new DiagnosticCollector();
        out.addAll(acceptances.diagnostics());
        for (Acceptance acceptance : unused) {
            String what = "no change '" + acceptance.rule() + "' at '" + acceptance.at() + "'";
            out.add(CheckFaults.UNUSED_ACCEPTANCE, acceptance.location(), "there is " + what, "remove the acceptance");
        }
        checkVersion(comparison, needed, out);
        return new CompatibilityCheck(comparison, judged, acceptances, needed, out.sorted());
    }

    private static void checkVersion(CatalogComparison comparison, VersionBump needed, DiagnosticCollector out) {
        CatalogVersion old = comparison.old();
        CatalogVersion now = comparison.now();
        if (!old.definition().id().equals(now.definition().id())) {
            String message = "the baseline is the catalog '" + old.definition().id() + "', this one is '"
                    + now.definition().id() + "'";
            out.add(CheckFaults.OTHER_CATALOG, now.places().value(SourcePath.of("catalog")), message);
            return;
        }
        VersionBump bump = VersionBump.between(old.version(), now.version());
        if (now.version().compareTo(old.version()) < 0) {
            String message = "version " + now.version() + " comes before " + old.version() + ", the baseline's";
            out.add(CheckFaults.VERSION_BACK, now.places().value(VERSION), message);
        } else if (needed == VersionBump.FORBIDDEN) {
            String message = "a change is forbidden in every version";
            String hint = "take it back; see the changes marked 'forbidden'";
            out.add(CheckFaults.FORBIDDEN_CHANGE, now.places().value(VERSION), message, hint);
        } else if (bump.compareTo(needed) < 0) {
            out.add(
                    CheckFaults.VERSION_BUMP,
                    now.places().value(VERSION),
                    tooSmall(comparison, bump, needed),
                    hint(old, needed));
        }
    }

    private static String tooSmall(CatalogComparison comparison, VersionBump bump, VersionBump needed) {
        SemanticVersion old = comparison.old().version();
        String is = bump == VersionBump.NONE
                ? "version " + old + " is also the baseline's"
                : "version " + comparison.now().version() + " is a " + bump + " bump from " + old;
        return is + ", but these changes require a " + needed + " bump";
    }

    private static String hint(CatalogVersion old, VersionBump needed) {
        return "the next version is " + old.version().next(needed)
                + "; to accept a harmless break, list it in accepted-changes.yaml";
    }

    /**
     * Tells whether the new version can be released.
     *
     * @return true if nothing is wrong
     */
    public boolean passes() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /**
     * Returns what is wrong as it is shown to a user.
     *
     * @return the lines, each ended by {@code \n}; empty if nothing is wrong
     */
    public String problems() {
        StringBuilder out = new StringBuilder();
        DiagnosticFormatter ofCatalog = new DiagnosticFormatter(comparison.now().sources());
        DiagnosticFormatter ofAcceptances = new DiagnosticFormatter(acceptances.sources());
        for (Diagnostic diagnostic : diagnostics) {
            boolean accepting =
                    acceptances.sources().names().contains(diagnostic.location().file());
            out.append((accepting ? ofAcceptances : ofCatalog).format(diagnostic));
        }
        return out.toString();
    }
}
