package io.errorcontract.catalog.rule;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortest text that two templates can both give, if no placeholder is empty.
 *
 * <p>A state is a position in each template. From state to state goes a letter that both allow, or the end of a
 * placeholder, which costs nothing; so a breadth-first search that prefers what costs nothing finds the shortest text.
 *
 * <p>Thread-safe.
 */
public final class CommonText {
    /**
     * A placeholder is one letter of any kind, then any more. YAML forbids both characters, so no catalog holds them.
     */
    private static final char ONE = '\uFFFE';

    private static final char MORE = '\uFFFF';
    private static final String PLACEHOLDER = "" + ONE + MORE;

    private final String left;
    private final String right;
    private final int[] cameFrom;

    /** The letter that led to a state, or zero for the end of a placeholder. */
    private final char[] letter;

    private final Deque<Integer> next = new ArrayDeque<>();

    private CommonText(String left, String right) {
        this.left = left;
        this.right = right;
        int states = (left.length() + 1) * (right.length() + 1);
        this.cameFrom = new int[states];
        this.letter = new char[states];
        Arrays.fill(cameFrom, -1);
    }

    /**
     * Looks for a common text.
     *
     * @param left the texts around the placeholders of one template, as {@code MessageTemplate.literals} gives them
     * @param right those of the other
     * @return a text that both give, or null if there is none
     */
    public static @Nullable String of(List<String> left, List<String> right) {
        boolean startsAgree = agreeAtStart(left.get(0), right.get(0));
        if (!startsAgree || !agreeAtEnd(left.get(left.size() - 1), right.get(right.size() - 1))) {
            return null;
        }
        return new CommonText(String.join(PLACEHOLDER, left), String.join(PLACEHOLDER, right)).search();
    }

    private static boolean agreeAtStart(String a, String b) {
        return a.regionMatches(0, b, 0, Math.min(a.length(), b.length()));
    }

    private static boolean agreeAtEnd(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return a.regionMatches(a.length() - length, b, b.length() - length, length);
    }

    private @Nullable String search() {
        int end = cameFrom.length - 1;
        cameFrom[0] = 0;
        next.add(0);
        while (!next.isEmpty() && cameFrom[end] < 0) {
            int state = next.remove();
            step(state, state / (right.length() + 1), state % (right.length() + 1));
        }
        return cameFrom[end] < 0 ? null : text(end);
    }

    private void step(int state, int i, int j) {
        char a = i < left.length() ? left.charAt(i) : 0;
        char b = j < right.length() ? right.charAt(j) : 0;
        if (a == MORE) {
            reach(state, i + 1, j, (char) 0);
        }
        if (b == MORE) {
            reach(state, i, j + 1, (char) 0);
        }
        boolean anyA = a == ONE || a == MORE;
        boolean anyB = b == ONE || b == MORE;
        if (a != 0 && b != 0 && (anyA || anyB || a == b)) {
            char both = anyA ? b : a;
            reach(state, a == MORE ? i : i + 1, b == MORE ? j : j + 1, anyA && anyB ? 'x' : both);
        }
    }

    private void reach(int from, int i, int j, char by) {
        int state = i * (right.length() + 1) + j;
        if (cameFrom[state] < 0) {
            cameFrom[state] = from;
            letter[state] = by;
            if (by == 0) {
                next.addFirst(state);
            } else {
                next.addLast(state);
            }
        }
    }

    private String text(int end) {
        StringBuilder text = new StringBuilder();
        for (int state = end; state != 0; state = cameFrom[state]) {
            if (letter[state] != 0) {
                text.append(letter[state]);
            }
        }
        return text.reverse().toString();
    }
}
