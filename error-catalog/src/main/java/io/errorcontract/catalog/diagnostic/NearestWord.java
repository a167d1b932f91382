package io.errorcontract.catalog.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one was probably meant to be. */
public final class NearestWord {
    /** More words than these, the formats of a binding, nobody reads through. */
    private static final int MOST_LISTED = 20;

    private NearestWord() {}

    /**
     * Returns the word nearest to the given one: fewest insertions, deletions, replacements and swaps of neighbours,
     * letter case aside. Of equally near words the first wins.
     *
     * @param word the word as written
     * @param words the valid words
     * @return the nearest, or empty if none is near enough to be meant (more than a third of the letters differ)
     */
    public static Optional<String> of(String word, Collection<String> words) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3) + 1;
        String nearest = null;
        for (String candidate : words) {
            if (Math.abs(candidate.length() - wanted.length()) >= best) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns a hint that names the nearest word.
     *
     * @param word the word as written
     * @param words the valid words
     * @return {@code did you mean 'x'?}, or the list of valid words when there are few, or an empty text
     */
    public static String hint(String word, Collection<String> words) {
        return of(word, words).map(nearest -> "did you mean '" + nearest + "'?").orElseGet(() -> allOf(words));
    }

    private static String allOf(Collection<String> words) {
        if (words.isEmpty() || words.size() > MOST_LISTED) {
            return "";
        }
        return "known are: " + String.join(", ", words);
    }

    /**
     * Tells whether two words are so near that one is probably the other, misspelt or corrected.
     *
     * @param first a word
     * @param second another word
     * @return true if one or two letters differ in words that are long enough to tell
     */
    public static boolean isSlip(String first, String second) {
        int most = Math.min(2, Math.min(first.length(), second.length()) / 6);
        return Math.abs(first.length() - second.length()) <= most && distance(first, second, most + 1) <= most;
    }

    /** Optimal string alignment, given up as soon as every way costs the limit. */
    private static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
