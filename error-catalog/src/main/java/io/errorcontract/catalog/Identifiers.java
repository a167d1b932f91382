package io.errorcontract.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes Java identifiers of any text. */
final class Identifiers {
    private Identifiers() {}

    /** {@code sandbox.not_found} gives {@code SandboxNotFound}. */
    static String pascalCase(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
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
        return startingWell(new StringBuilder(String.join("_", words(text)).toUpperCase(Locale.ROOT)));
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String startingWell(StringBuilder name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name.toString() : "_" + name;
    }

    /** The words of a text in lower case, at least one: a text of signs alone is spelled by its code points. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (!isPart(points[i])) {
                endWord(words, word);
                continue;
            }
            if (!word.isEmpty() && startsWord(points, i)) {
                endWord(words, word);
            }
            word.appendCodePoint(points[i]);
        }
        endWord(words, word);
        return words.isEmpty() ? List.of(spelled(points)) : words;
    }

    private static void endWord(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isPart(int point) {
        return Character.isUnicodeIdentifierPart(point)
                && Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && Character.getType(point) != Character.CONNECTOR_PUNCTUATION;
    }

    /** A capital starts a word after a small letter, and before one: {@code apiKey}, {@code HTTPServer}. */
    private static boolean startsWord(int[] points, int i) {
        if (!Character.isUpperCase(points[i])) {
            return false;
        }
        boolean beforeSmall = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        return !Character.isUpperCase(points[i - 1]) || beforeSmall;
    }

    private static String spelled(int[] points) {
        StringBuilder name = new StringBuilder();
        for (int point : points) {
            name.append('u').append(Integer.toHexString(point));
        }
        return name.isEmpty() ? "_empty" : name.toString();
    }
}
