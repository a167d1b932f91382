package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.check.Acceptance;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.JudgedChange;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The changes for people at a terminal: place, verdict, what changed, the source line with a caret, then what was and
 * is, the ratings, and what to do instead. What was removed is shown in the old catalog.
 *
 * <pre>{@code
 * errors.yaml:21:13: breaking: the status of 'sandbox.not_found' changed [status-changed]
 *    21 |     status: 410
 *       |             ^^^
 *   was: 404
 *   is: 410
 *   rating: wire breaking, source none, behavior breaking; required bump: major
 *   element: errors / sandbox.not_found / status
 *   hint: keep the status; …
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TextReport {
    private static final Set<String> BREAKS = Set.of("forbidden", "breaking");

    private TextReport() {}

    /**
     * Writes the report.
     *
     * @param check the judged comparison
     * @return the lines, each ended by {@code \n}
     */
    public static String write(CompatibilityCheck check) {
        return write(check, change -> true);
    }

    /**
     * Writes the part of the report that stands in the way of a release.
     *
     * @param check the judged comparison
     * @return the lines of changes that break something and are not accepted, and the summary of all
     */
    public static String writeBreaks(CompatibilityCheck check) {
        return write(check, change -> BREAKS.contains(change.verdict()));
    }

    private static String write(CompatibilityCheck check, Predicate<JudgedChange> wanted) {
        DiagnosticFormatter old =
                new DiagnosticFormatter(check.comparison().old().sources());
        DiagnosticFormatter now =
                new DiagnosticFormatter(check.comparison().now().sources());
        StringBuilder out = new StringBuilder();
        for (JudgedChange judged : check.changes()) {
            if (wanted.test(judged)) {
                append(out, judged, judged.change().side() == Side.OLD ? old : now);
            }
        }
        return out.append(Summary.of(check)).append('\n').toString();
    }

    private static void append(StringBuilder out, JudgedChange judged, DiagnosticFormatter formatter) {
        Change change = judged.change();
        out.append(change.location()).append(": ").append(judged.verdict()).append(": ");
        out.append(line(change.message())).append(" [").append(change.rule()).append("]\n");
        out.append(formatter.excerpt(change.location()));
        line(out, "was", change.was());
        line(out, "is", change.is());
        line(out, "rating", change.impact() + "; required bump: " + change.bump());
        change.effects().forEach(effect -> line(out, "effect", line(effect)));
        line(out, "element", line(change.element().toString()));
        Acceptance acceptance = judged.acceptance();
        if (acceptance != null) {
            line(out, "accepted", acceptance.reason());
        } else if (change.impact().breaks() || judged.verdict().equals("forbidden")) {
            line(out, "hint", change.hint());
        }
    }

    private static void line(StringBuilder out, String name, @Nullable String text) {
        if (text != null) {
            String indent = " ".repeat(name.length() + 4);
            out.append("  ")
                    .append(name)
                    .append(": ")
                    .append(printable(text).replace("\n", "\n" + indent))
                    .append('\n');
        }
    }

    /** Names of a catalog may hold line breaks, and what says one thing stays in one line. */
    private static String line(String text) {
        return printable(text.replace("\r", "\\r").replace("\n", "\\n"));
    }

    /**
     * What a catalog holds must not repaint the terminal: control and bidirectional characters are shown as one sign.
     */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = c != '\n' && Character.isISOControl(c);
            boolean bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            out.appendCodePoint(control || bidirectional ? 0xFFFD : c);
        });
        return out.toString();
    }
}
