package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.change.check.History.Release;
import io.errorcontract.catalog.diagnostic.Counts;

/**
 * The history of a catalog in the form of keepachangelog.com, for those who use the API.
 *
 * @since 0.1.0
 */
public final class ChangelogReport {
    private ChangelogReport() {}

    /**
     * Writes the history.
     *
     * @param title what the catalog describes
     * @param history the versions
     * @return Markdown, the latest version first
     */
    public static String write(String title, History history) {
        StringBuilder out =
                new StringBuilder("# Changes of ").append(Markdown.text(title)).append('\n');
        for (Release release : history.releases()) {
            append(out, release);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Release release) {
        out.append("\n## ").append(Markdown.text(release.version().toString())).append('\n');
        if (release.previous().isEmpty()) {
            int errors = release.catalog().definition().errors().size();
            out.append("\nThe first version, with ")
                    .append(Counts.of(errors, "error"))
                    .append(".\n");
        } else if (release.changes().isEmpty()) {
            out.append("\nNo changes.\n");
        }
        ChangeKind.group(release.changes()).forEach((kind, changes) -> {
            out.append("\n### ").append(kind.title()).append("\n\n");
            changes.forEach(
                    change -> out.append("- ").append(Markdown.sentence(change)).append(".\n"));
        });
    }
}
