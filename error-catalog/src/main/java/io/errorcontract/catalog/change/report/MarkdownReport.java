package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.check.Acceptance;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.JudgedChange;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * The changes for a comment on a pull request: what is wrong first, then a table of breaks, then the rest, folded.
 *
 * @since 0.1.0
 */
public final class MarkdownReport {
    private static final Set<String> URGENT = Set.of("forbidden", "breaking");

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    /**
     * Writes the report.
     *
     * @param check the judged comparison
     * @return GitHub Flavored Markdown
     */
    public static String write(CompatibilityCheck check) {
        MarkdownReport report = new MarkdownReport();
        report.append(check);
        return report.out.toString();
    }

    private void append(CompatibilityCheck check) {
        out.append("## Error contract: ")
                .append(check.passes() ? "compatible" : "not releasable")
                .append("\n\n");
        out.append(Markdown.text(Summary.of(check))).append(".\n");
        appendProblems(check.diagnostics());
        List<JudgedChange> urgent = check.changes().stream()
                .filter(change -> URGENT.contains(change.verdict()))
                .toList();
        List<JudgedChange> rest = check.changes().stream()
                .filter(change -> !URGENT.contains(change.verdict()))
                .toList();
        if (!urgent.isEmpty()) {
            out.append("\n### Breaking\n");
            appendTable(urgent);
            out.append('\n');
            urgent.forEach(this::appendRemedy);
        }
        if (!rest.isEmpty()) {
            out.append("\n<details><summary>Other changes (")
                    .append(rest.size())
                    .append(")</summary>\n");
            appendTable(rest);
            out.append("\n</details>\n");
        }
    }

    private void appendProblems(List<Diagnostic> problems) {
        if (!problems.isEmpty()) {
            out.append('\n');
        }
        for (Diagnostic problem : problems) {
            out.append("- **").append(Markdown.text(problem.message())).append("** (");
            out.append(Markdown.code(problem.location().toString())).append(')');
            String hint = problem.hint();
            out.append(hint == null ? "" : ": " + Markdown.text(hint)).append('\n');
        }
    }

    private void appendTable(List<JudgedChange> changes) {
        out.append("\n| Change | Wire | Source | Binary | Behaviour | Step | Rule |\n|---|---|---|---|---|---|---|\n");
        for (JudgedChange judged : changes) {
            Change change = judged.change();
            out.append("| ").append(Markdown.sentence(change)).append(accepted(judged));
            out.append(" | ").append(change.impact().wire());
            out.append(" | ").append(change.impact().source());
            out.append(" | ").append(change.impact().binary());
            out.append(" | ").append(change.impact().behaviour());
            out.append(" | ").append(change.step());
            out.append(" | ").append(Markdown.code(change.rule())).append(" |\n");
        }
    }

    private static String accepted(JudgedChange judged) {
        Acceptance acceptance = judged.acceptance();
        return acceptance == null ? "" : "; accepted: " + Markdown.text(acceptance.reason());
    }

    private void appendRemedy(JudgedChange judged) {
        Change change = judged.change();
        if (change.instead() != null) {
            out.append("- ").append(Markdown.code(change.element().toString())).append(": ");
            out.append(Markdown.text(change.instead())).append(".\n");
        }
    }
}
