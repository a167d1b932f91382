package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.Change;

/** Text in Markdown (CommonMark and GitHub's tables): what a catalog holds must not be taken for markup. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&@";

    private Markdown() {}

    /** Text in a line. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                out.append(' ');
            } else if (c == '@') {
                // A reference, since a backslash does not keep forges from notifying people.
                out.append("&#64;");
            } else {
                out.append(SPECIAL.indexOf(c) >= 0 && isMarkup(text, i) ? "\\" : "")
                        .append(c);
            }
        }
        return out.toString();
    }

    /**
     * Underscores and parentheses inside of words and sentences are just that; escaping them makes text hard to read.
     */
    private static boolean isMarkup(String text, int i) {
        char c = text.charAt(i);
        if (c == '(' || c == ')' || c == '+' || c == '#' || c == '!') {
            return c == '#' && i == 0;
        }
        boolean insideWord = i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        return c != '_' || !insideWord;
    }

    /** Text as code, in as many backticks as it takes. */
    static String code(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ').replace("|", "\\|");
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded = line.startsWith("`") || line.endsWith("`") || line.isEmpty();
        return padded ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** What changed, with the values. */
    static String sentence(Change change) {
        StringBuilder out = new StringBuilder(text(change.message()));
        if (change.was() != null) {
            out.append(", from ").append(code(change.was()));
        }
        if (change.is() != null) {
            out.append(change.was() == null ? ", to " : " to ").append(code(change.is()));
        }
        return out.toString();
    }
}
