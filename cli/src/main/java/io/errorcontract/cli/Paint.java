package io.errorcontract.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colors what is shown to people.
 *
 * @param enabled false to leave every text as it is
 */
public record Paint(boolean enabled) {

    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    private static final Pattern HEADING = Pattern.compile("(.+?): (error|warning): (.*)( \\[[a-z0-9-]+])");
    private static final Pattern EXCERPT = Pattern.compile(" *\\d* \\| .*");
    private static final Pattern MARKS = Pattern.compile(" +\\| *[~^]+");
    private static final Pattern ADDITION = Pattern.compile("  (hint|note): .*");

    /**
     * Colors diagnostics.
     *
     * @param text the lines as {@code DiagnosticFormatter} gives them
     * @return the same lines
     */
    public String diagnostics(String text) {
        return enabled ? text.lines().map(this::line).reduce("", (all, line) -> all + line + "\n") : text;
    }

    /**
     * Makes a text stand out.
     *
     * @param text a text of one line
     * @return the text in bold
     */
    public String bold(String text) {
        return paint(BOLD, text);
    }

    /**
     * Makes a text stand back.
     *
     * @param text a text of one line
     * @return the text in a faint color
     */
    public String faint(String text) {
        return paint(FAINT, text);
    }

    /**
     * Marks a failure.
     *
     * @param text a text of one line
     * @return the text in red
     */
    public String red(String text) {
        return paint(RED, text);
    }

    private String line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String color = heading.group(2).equals("error") ? RED : YELLOW;
            return bold(heading.group(1)) + ": " + paint(color, heading.group(2)) + ": " + bold(heading.group(3))
                    + faint(heading.group(4));
        }
        if (MARKS.matcher(line).matches()) {
            return paint(RED, line);
        }
        if (ADDITION.matcher(line).matches()) {
            return paint(CYAN, line);
        }
        return EXCERPT.matcher(line).matches() ? faint(line) : line;
    }

    private String paint(String color, String text) {
        return enabled ? "\u001b[" + color + "m" + text + "\u001b[0m" : text;
    }
}
