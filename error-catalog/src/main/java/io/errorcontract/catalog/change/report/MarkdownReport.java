package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.check.Acceptance;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.JudgedChange;
import io.errorcontract.catalog.diagnostic.Counts;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The changes for a comment on a pull request: what is wrong first, then a table of breaks, then the rest, folded.
 *
 * @since 0.1.0
 */
public final class MarkdownReport {
    private static final Set<String> URGENT = Set.of("forbidden", "breaking");

    /**
     * What a comment on a pull request may hold is 65,536; the rest is left for the ends of tables and what is around.
     */
    private static final int MOST = 60_000;

    private static final int MOST_PROBLEMS = 20;

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
        for (Diagnostic problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
            out.append("- **").append(Markdown.text(problem.message())).append("** (");
            out.append(Markdown.code(problem.location().toString())).append(')');
            String hint = problem.hint();
            out.append(hint == null ? "" : ": " + Markdown.text(hint)).append('\n');
        }
    }

    private void appendTable(List<JudgedChange> changes) {
        int left = 0;
        out.append("\n| Change | Wire | Source | Binary | Behavior | Step | Rule |\n|---|---|---|---|---|---|---|\n");
        for (JudgedChange judged : changes) {
            if (isFull()) {
                left++;
                continue;
            }
            Change change = judged.change();
            out.append("| ").append(Markdown.sentence(change)).append(accepted(judged));
            out.append(" | ").append(change.impact().wire());
            out.append(" | ").append(change.impact().source());
            out.append(" | ").append(change.impact().binary());
            out.append(" | ").append(change.impact().behavior());
            out.append(" | ").append(change.bump());
            out.append(" | ").append(Markdown.code(change.rule())).append(" |\n");
        }
        if (left > 0) {
            out.append("\nAnd ")
                    .append(Counts.of(left, "more change"))
                    .append(": see `compatibility.txt`, where all of them are.\n");
        }
    }

    private boolean isFull() {
        return out.toString().getBytes(StandardCharsets.UTF_8).length > MOST;
    }

    private static String accepted(JudgedChange judged) {
        Acceptance acceptance = judged.acceptance();
        return acceptance == null ? "" : "; accepted: " + Markdown.text(acceptance.reason());
    }

    private void appendRemedy(JudgedChange judged) {
        Change change = judged.change();
        if (change.hint() != null && !isFull()) {
            out.append("- ").append(Markdown.code(change.element().toString())).append(": ");
            out.append(Markdown.text(change.hint())).append(".\n");
        }
    }
}
