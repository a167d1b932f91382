package io.errorcontract.codegen.site.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Writes Markdown: text is escaped here, never by the caller. Not thread-safe. */
final class Md {
    private static final String SPECIAL = "\\`*_[]<>&|~";
    private static final Pattern LINE_START = Pattern.compile("^(=|>|(#+|[-+]|\\d+[.)])(?=\\s|$))");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final StringBuilder out = new StringBuilder(2048);

    /** Text in which nothing is markup. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String line = BREAKS.matcher(text).replaceAll(" ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        var start = LINE_START.matcher(escaped);
        if (start.find()) {
            // A number's dot is what makes a list; of the others it is the first character.
            int at = Character.isDigit(escaped.charAt(0)) ? start.end() - 1 : 0;
            if (escaped.charAt(at) != '\\') {
                escaped.insert(at, '\\');
            }
        }
        return escaped.toString();
    }

    /** Text between backticks. */
    static String code(String code) {
        String line = BREAKS.matcher(code).replaceAll(" ");
        String fence = "`".repeat(longestRun(line, '`') + 1);
        boolean pad = line.isEmpty() || line.startsWith("`") || line.endsWith("`");
        return pad ? fence + " " + line + " " + fence : fence + line + fence;
    }

    private static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** A link; the label is Markdown already. */
    static String link(String label, String target) {
        return "[" + label + "]" + destination(target);
    }

    /** What follows the label of a link. */
    static String destination(String target) {
        boolean plain = !target.isEmpty() && !target.matches(".*[\\s()<>].*");
        return "(" + (plain ? target : "<" + target.replace(">", "%3E") + ">") + ")";
    }

    /** What a cell of a table can hold: Markdown of one line. */
    static String cell(String markdown) {
        String line = BREAKS.matcher(markdown.strip()).replaceAll(" ");
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                cell.append('\\');
            }
            cell.append(c);
        }
        return cell.toString();
    }

    Md heading(int level, String markdown) {
        return block("#".repeat(level) + " " + markdown);
    }

    /** A paragraph, or any other block of Markdown. */
    Md block(String markdown) {
        if (!markdown.isBlank()) {
            out.append(markdown.strip()).append("\n\n");
        }
        return this;
    }

    Md bullets(List<String> items) {
        return list(items, false);
    }

    Md steps(List<String> items) {
        return list(items, true);
    }

    private Md list(List<String> items, boolean numbered) {
        for (int i = 0; i < items.size(); i++) {
            String marker = numbered ? (i + 1) + ". " : "- ";
            out.append(marker)
                    .append(items.get(i).strip().replace("\n", "\n" + " ".repeat(marker.length())))
                    .append('\n');
        }
        if (!items.isEmpty()) {
            out.append('\n');
        }
        return this;
    }

    Md table(List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            row(head);
            out.append("|").append(" --- |".repeat(head.size())).append('\n');
            rows.forEach(this::row);
            out.append('\n');
        }
        return this;
    }

    private void row(List<String> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(cell(cell)).append(" |"));
        out.append('\n');
    }

    /** A block of code. */
    static String fenced(String lang, String code) {
        String fence = "`".repeat(Math.max(3, longestRun(code, '`') + 1));
        return fence + lang.replaceAll("[\\s`]", "") + "\n" + code.stripTrailing() + "\n" + fence;
    }

    @Override
    public String toString() {
        return out.toString().strip() + "\n";
    }
}
