package io.errorcontract.codegen.openapi.component;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a regular expression of Java that the whole text matches into one of JSON Schema: that of ECMA-262 with the
 * flag {@code u} (JSON Schema 2020-12 core, section 6.4), which is searched for in the text.
 */
final class PortablePattern {

    /** Groups that both know; flags, atomic groups and comments are Java's own. */
    private static final Pattern GROUP = Pattern.compile("\\((?!\\?)|\\(\\?(?:[:=!]|<[=!A-Za-z])");

    /** Escapes that both know; of {@code \p}, general categories only. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:[dDwWsSbBtnrf1-9]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[pP]\\{[A-Z][a-z]?}|k<|[-$()*+./?\\[\\\\\\]^{|}])");

    /** Escapes that mean something else, or nothing, inside of brackets. */
    private static final Pattern OUTSIDE_ONLY = Pattern.compile("\\\\[bBk1-9]");

    /** What ECMA-262 takes for a range that begins with a set, as in {@code [\w-.]}. */
    private static final Pattern SET_AS_START = Pattern.compile("\\\\[dDwWsSpP](?:\\{[A-Za-z]+})?-(?!])");

    private static final Pattern COUNT = Pattern.compile("\\{[0-9]+(?:,[0-9]*)?}");

    private final String text;
    private int at;
    private int depth;
    private boolean choices;

    private PortablePattern(String text) {
        this.text = text;
    }

    /**
     * Turns an expression.
     *
     * @param pattern a regular expression of Java
     * @return one that finds the same texts; empty if ECMA-262 does not understand it in the same way
     */
    static Optional<String> of(String pattern) {
        PortablePattern scan = new PortablePattern(pattern);
        return scan.isPortable() ? Optional.of(scan.anchored()) : Optional.empty();
    }

    private boolean isPortable() {
        while (at < text.length()) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            choices |= c == '|' && depth == 0;
            boolean known = switch (c) {
                case '\\' -> !text.startsWith("\\-", at) && skip(ESCAPE);
                case '[' -> skipBrackets();
                case '(' -> begins(GROUP) && skip(1);
                case '{' -> skip(COUNT) && skipLazy();
                case '*', '+', '?' -> skip(1) && skipLazy();
                case ']', '}' -> false;
                default -> skip(1);
            };
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** A quantifier may be lazy; one that is possessive is Java's own. */
    private boolean skipLazy() {
        return text.startsWith("?", at) ? skip(1) : !text.startsWith("+", at);
    }

    private boolean skipBrackets() {
        skip(text.startsWith("[^", at) ? 2 : 1);
        boolean first = true;
        while (at < text.length() && (first || text.charAt(at) != ']')) {
            boolean nested = text.startsWith("[", at) || text.startsWith("]", at) || text.startsWith("&&", at);
            boolean escape = text.startsWith("\\", at);
            boolean other = escape && (begins(OUTSIDE_ONLY) || begins(SET_AS_START));
            if (nested || other || !(escape ? skip(ESCAPE) : skip(1))) {
                return false;
            }
            first = false;
        }
        return skip(1);
    }

    private String anchored() {
        if (choices) {
            return "^(?:" + text + ")$";
        }
        return (text.startsWith("^") ? "" : "^") + text + (text.endsWith("$") && !text.endsWith("\\$") ? "" : "$");
    }

    private boolean begins(Pattern part) {
        return matcher(part).lookingAt();
    }

    private boolean skip(Pattern part) {
        Matcher matcher = matcher(part);
        return matcher.lookingAt() && skip(matcher.end() - at);
    }

    private boolean skip(int characters) {
        at += characters;
        return true;
    }

    private Matcher matcher(Pattern part) {
        return part.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }
}
