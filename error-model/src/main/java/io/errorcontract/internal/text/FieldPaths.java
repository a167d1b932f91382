package io.errorcontract.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Paths of fields such as {@code items[0].price}, and their steps. */
public final class FieldPaths {

    /** A longer number is no index of a list. */
    private static final int MAX_INDEX_DIGITS = 9;

    private FieldPaths() {}

    /**
     * Appends a step to a path.
     *
     * @param path the path so far
     * @param step the name of a field, or the index of an element
     */
    public static void append(StringBuilder path, Object step) {
        if (step instanceof Number) {
            path.append('[').append(step).append(']');
        } else {
            path.append(path.length() == 0 ? "" : ".").append(step);
        }
    }

    /**
     * Reads a step that is the name of a field of an object.
     *
     * @param name the name
     * @return the index of an element if the name is one, else the name
     */
    public static Object step(String name) {
        return isIndex(name, 0, name.length()) ? (Object) Integer.valueOf(name) : name;
    }

    /**
     * Takes a path apart.
     *
     * @param path the path
     * @return the names of fields as texts and the indexes of elements as numbers, in order; what has not the form of a
     *     path is one name
     */
    public static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            int open = part.indexOf('[');
            if (open < 0 || !indexes(part, open, steps)) {
                steps.add(part);
            }
        }
        return steps;
    }

    private static boolean indexes(String part, int firstOpen, List<Object> steps) {
        List<Object> found = new ArrayList<>();
        if (firstOpen > 0) {
            found.add(part.substring(0, firstOpen));
        }
        int open = firstOpen;
        while (open < part.length()) {
            int close = part.indexOf(']', open);
            if (part.charAt(open) != '[' || close < 0 || !isIndex(part, open + 1, close)) {
                return false;
            }
            found.add(Integer.valueOf(part.substring(open + 1, close)));
            open = close + 1;
        }
        steps.addAll(found);
        return true;
    }

    private static boolean isIndex(String text, int from, int to) {
        boolean digits = to > from && to - from <= MAX_INDEX_DIGITS;
        for (int i = from; digits && i < to; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
