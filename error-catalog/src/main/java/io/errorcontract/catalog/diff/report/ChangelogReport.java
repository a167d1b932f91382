package io.errorcontract.catalog.diff.report;

import io.errorcontract.catalog.diff.Change;
import io.errorcontract.catalog.diff.History;
import io.errorcontract.catalog.diff.History.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history of a catalog in the form of keepachangelog.com, for those who use the API.
 *
 * @since 0.1.0
 */
public final class ChangelogReport {
    private static final Map<String, String> SECTIONS = sections();

    private ChangelogReport() {}

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("code-added", "Added");
        sections.put("code-deprecated", "Deprecated");
        sections.put("code-removed", "Removed");
        return sections;
    }

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
            out.append("\nThe first version, with ").append(errors).append(errors == 1 ? " error.\n" : " errors.\n");
        } else if (release.changes().isEmpty()) {
            out.append("\nNo changes.\n");
        }
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        List.of("Breaking", "Added", "Deprecated", "Removed", "Changed", "Documentation")
                .forEach(section -> sections.put(section, new StringBuilder()));
        for (Change change : release.changes()) {
            StringBuilder section = sections.get(section(change));
            if (section != null) {
                section.append("- ").append(Markdown.sentence(change)).append(".\n");
            }
        }
        sections.forEach((name, text) -> {
            if (!text.isEmpty()) {
                out.append("\n### ").append(name).append("\n\n").append(text);
            }
        });
    }

    private static String section(Change change) {
        String known = SECTIONS.get(change.rule());
        if (known != null) {
            return known;
        }
        if (change.impact().breaks()) {
            return "Breaking";
        }
        return change.rule().equals("text-changed")
                ? "Documentation"
                : change.rule().endsWith("-added") ? "Added" : "Changed";
    }
}
