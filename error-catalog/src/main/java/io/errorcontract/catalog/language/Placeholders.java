package io.errorcontract.catalog.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The placeholders of a text, and the braces in it that make none.
 *
 * @param found the placeholders, in order
 * @param faults the braces that are neither doubled nor part of a placeholder
 */
public record Placeholders(List<Placeholder> found, List<Fault> faults) {
    /**
     * A placeholder.
     *
     * @param name the name between the braces
     * @param offset where its opening brace stands, in UTF-16 units from 0
     */
    public record Placeholder(String name, int offset) {
        /** The length with both braces. */
        public int length() {
            return name.length() + 2;
        }

        /** Whether the name looks like one, not like JSON or prose between braces. */
        public boolean isWord() {
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c != '_' && c != '-' && c != '.' && !Character.isLetterOrDigit(c)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A brace without meaning.
     *
     * @param offset where it stands
     * @param message what is wrong with it
     */
    public record Fault(int offset, String message) {}

    /** Looks for placeholders. */
    public static Placeholders in(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return new Placeholders(List.of(), List.of());
        }
        List<Placeholder> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
            if (c != '{' && c != '}') {
                at++;
            } else if (doubled) {
                at += 2;
            } else if (c == '}') {
                faults.add(new Fault(at++, "'}' without '{'"));
            } else {
                at = placeholder(text, at, found, faults);
            }
        }
        return new Placeholders(found, faults);
    }

    private static int placeholder(String text, int open, List<Placeholder> found, List<Fault> faults) {
        int close = text.indexOf('}', open);
        int next = text.indexOf('{', open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            faults.add(new Fault(open, "'{' without '}'"));
            return open + 1;
        }
        if (close == open + 1) {
            faults.add(new Fault(open, "a placeholder without a name"));
        } else {
            found.add(new Placeholder(text.substring(open + 1, close), open));
        }
        return close + 1;
    }

    /** The texts before, between and behind the placeholders, with doubled braces made single. */
    public static List<String> literals(String text) {
        List<String> literals = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : in(text).found()) {
            literals.add(unescaped(text.substring(from, placeholder.offset())));
            from = placeholder.offset() + placeholder.length();
        }
        literals.add(unescaped(text.substring(from)));
        return literals;
    }

    private static String unescaped(String text) {
        return text.replace("{{", "{").replace("}}", "}");
    }
}
