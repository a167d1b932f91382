package io.errorcontract.catalog.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes Java identifiers of any text. */
final class Identifiers {
    private Identifiers() {}

    /** {@code sandbox.not_found} gives {@code SandboxNotFound}. */
    static String pascalCase(String text) {
        return pascalCase(words(text));
    }

    static String pascalCase(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(capitalized(word));
        }
        return startingWell(name);
    }

    /** {@code target table name} gives {@code targetTableName}. */
    static String camelCase(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            name.append(name.isEmpty() ? word : capitalized(word));
        }
        return startingWell(name);
    }

    /** {@code sandbox.not_found} gives {@code SANDBOX_NOT_FOUND}. */
    static String constantCase(String text) {
        return constantCase(words(text));
    }

    static String constantCase(List<String> words) {
        return startingWell(new StringBuilder(String.join("_", words).toUpperCase(Locale.ROOT)));
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String startingWell(StringBuilder name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name.toString() : "_" + name;
    }

    /** The words of a text in lower case, at least one: a text of signs alone is spelled by its code points. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int point = text.codePointAt(i);
            if (!isPart(point)) {
                endWord(words, word);
            } else {
                if (!word.isEmpty() && startsWord(before, point, text, i + Character.charCount(point))) {
                    endWord(words, word);
                }
                word.appendCodePoint(point);
            }
            before = point;
        }
        endWord(words, word);
        return words.isEmpty() ? List.of(spelled(text)) : words;
    }

    private static void endWord(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isPart(int point) {
        if (point < 128) {
            return Character.isLetterOrDigit(point);
        }
        return Character.isUnicodeIdentifierPart(point)
                && Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && Character.getType(point) != Character.CONNECTOR_PUNCTUATION;
    }

    /** A capital starts a word after a small letter, and before one: {@code apiKey}, {@code HTTPServer}. */
    private static boolean startsWord(int before, int point, String text, int next) {
        if (!Character.isUpperCase(point)) {
            return false;
        }
        boolean beforeSmall = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !Character.isUpperCase(before) || beforeSmall;
    }

    private static String spelled(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(point -> name.append('u').append(Integer.toHexString(point)));
        return name.isEmpty() ? "_empty" : name.toString();
    }
}
