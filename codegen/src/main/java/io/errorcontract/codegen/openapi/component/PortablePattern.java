package io.errorcontract.codegen.openapi.component;

import java.util.regex.Pattern;

/** Tells which regular expressions of Java mean the same in JSON Schema, which has those of ECMA-262. */
final class PortablePattern {

    /** Groups that both know; flags, atomic groups and comments are Java's own. */
    private static final Pattern GROUP = Pattern.compile("\\((?!\\?)|\\(\\?(?:[:=!]|<[=!A-Za-z])");

    /** Escapes that both know; of {@code \p}, general categories only. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:[dDwWsSbBtnrf0-9]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[pP]\\{[A-Z][a-z]?}|k<|[^A-Za-z0-9])");

    private static final String QUANTIFIERS = "*+?}";

    private PortablePattern() {}

    static boolean isPortable(String pattern) {
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                if (!begins(ESCAPE, pattern, i)) {
                    return false;
                }
                i++;
            } else if (inClass) {
                if (c == '[' || pattern.startsWith("&&", i)) {
                    return false;
                }
                inClass = c != ']';
            } else if (isJavaGroup(pattern, i) || isPossessive(pattern, i)) {
                return false;
            } else {
                inClass = c == '[';
            }
        }
        return true;
    }

    private static boolean isJavaGroup(String pattern, int at) {
        return pattern.charAt(at) == '(' && !begins(GROUP, pattern, at);
    }

    private static boolean isPossessive(String pattern, int at) {
        return QUANTIFIERS.indexOf(pattern.charAt(at)) >= 0 && pattern.startsWith("+", at + 1);
    }

    private static boolean begins(Pattern part, String pattern, int at) {
        return part.matcher(pattern).region(at, pattern.length()).lookingAt();
    }
}
