package io.errorcontract.catalog.diagnostic;

import java.util.Collection;
import java.util.Objects;

/**
 * Shows diagnostics the way compilers do: place, severity, message and rule, then the source line with a caret, then
 * the hint.
 *
 * <pre>{@code
 * errors.yaml:12:5: error: unknown key 'mesage' [unknown-key]
 *    12 |     mesage: Sandbox {id} does not exist
 *       |     ^^^^^^
 *   hint: did you mean 'message'?
 * }</pre>
 *
 * <p>Immutable and thread-safe. Lines end with {@code \n} on every platform.
 */
public final class DiagnosticFormatter {
    private final SourceFiles sources;

    /**
     * Makes a formatter.
     *
     * @param sources the text of the files that the diagnostics speak of
     */
    public DiagnosticFormatter(SourceFiles sources) {
        this.sources = Objects.requireNonNull(sources, "sources");
    }

    /**
     * Formats one diagnostic.
     *
     * @param diagnostic the diagnostic
     * @return its lines, each ended by {@code \n}
     */
    public String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(256);
        out.append(diagnostic).append('\n');
        out.append(excerpt(diagnostic.location()));
        for (Diagnostic.Note note : diagnostic.notes()) {
            out.append("  note: ")
                    .append(note.location())
                    .append(": ")
                    .append(note.text())
                    .append('\n');
        }
        String hint = diagnostic.hint();
        if (hint != null) {
            out.append("  hint: ").append(hint.replace("\n", "\n        ")).append('\n');
        }
        return out.toString();
    }

    /**
     * Formats diagnostics in their given order, followed by a line that counts them.
     *
     * @param diagnostics the diagnostics
     * @return the lines, empty if there are none
     */
    public String formatAll(Collection<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        int errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            out.append(format(diagnostic));
            errors += diagnostic.isError() ? 1 : 0;
        }
        return diagnostics.isEmpty()
                ? ""
                : out.append(summary(errors, diagnostics.size() - errors))
                        .append('\n')
                        .toString();
    }

    private static String summary(int errors, int warnings) {
        if (errors == 0) {
            return Counts.of(warnings, "warning");
        }
        return warnings == 0
                ? Counts.of(errors, "error")
                : Counts.of(errors, "error") + ", " + Counts.of(warnings, "warning");
    }

    /**
     * Shows a place: the source line, and carets under what is meant.
     *
     * @param location the place
     * @return two lines, each ended by {@code \n}; empty if the texts do not hold the place
     */
    public String excerpt(SourceLocation location) {
        return sources.line(location.file(), location.line())
                .map(line -> excerpt(location, Excerpt.of(line, location.column(), location.length())))
                .orElse("");
    }

    private static String excerpt(SourceLocation location, Excerpt excerpt) {
        String number = Integer.toString(location.line());
        return " ".repeat(Math.max(0, 5 - number.length())) + number + " | " + excerpt.text() + "\n"
                + " ".repeat(Math.max(5, number.length())) + " | " + excerpt.marks() + "\n";
    }
}
