package io.errorcontract.codegen.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Java string literals. Every text gives a literal of the same text, whatever is in it; what an editor does not show,
 * or shows out of order (Unicode's bidirectional controls), is escaped.
 */
final class Literals {

    /** Where a literal is broken, so that lines stay readable. */
    private static final int LINE = 80;

    /** The class file holds at most 65,535 bytes in one constant; a character takes three at most. */
    private static final int CONSTANT = 20_000;

    private Literals() {}

    /** An expression of type {@link String}, of several lines if it is long. */
    static String string(String text) {
        if (text.length() <= CONSTANT) {
            return constant(text);
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += CONSTANT) {
            parts.add(constant(text.substring(from, Math.min(text.length(), from + CONSTANT))));
        }
        return "String.join(\"\", " + String.join(",\n", parts) + ")";
    }

    private static String constant(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        int lineStart = 0;
        boolean mayBreak = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (mayBreak && literal.length() - lineStart > LINE && !Character.isLowSurrogate(c)) {
                literal.append("\"\n+ ");
                lineStart = literal.length();
                literal.append('"');
            }
            append(literal, text, i);
            mayBreak = c == ' ' || c == '\n' || literal.length() - lineStart > LINE + 20;
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, String text, int index) {
        char c = text.charAt(index);
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isVisible(text, index)) {
                    literal.append(c);
                } else {
                    literal.append("\\u").append(hex(c));
                }
            }
        }
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** Whether the character at this place can stand in a source file as itself. */
    static boolean isVisible(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7f) {
            return c >= ' ';
        }
        int codePoint = c;
        if (Character.isHighSurrogate(c) && index + 1 < text.length()) {
            codePoint = text.codePointAt(index);
        } else if (Character.isLowSurrogate(c) && index > 0) {
            codePoint = text.codePointBefore(index + 1);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
