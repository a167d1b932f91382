package io.errorcontract.codegen.body;

import java.util.BitSet;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** A regular expression for codes that look like those that there are, in the dialects of Java and of ECMAScript. */
final class CodeRegex {

    /** What means something in a class of characters, in one of the dialects. */
    private static final String SPECIAL = "[]\\^-";

    private CodeRegex() {}

    /**
     * Finds the pattern.
     *
     * @param codes the codes, at least one, none of them empty
     * @return a pattern that a whole code matches
     */
    static String of(Collection<String> codes) {
        SortedSet<String> kinds = new TreeSet<>();
        BitSet points = points(codes);
        for (int point = points.nextSetBit(0); point >= 0; point = points.nextSetBit(point + 1)) {
            kinds.add(kind(point));
        }
        if (kinds.contains("a-z") || kinds.contains("A-Z")) {
            kinds.add("0-9");
        }
        return "^[" + String.join("", kinds) + "]+$";
    }

    private static BitSet points(Collection<String> codes) {
        BitSet points = new BitSet();
        for (String code : codes) {
            for (int i = 0; i < code.length(); i = code.offsetByCodePoints(i, 1)) {
                points.set(code.codePointAt(i));
            }
        }
        return points;
    }

    private static String kind(int point) {
        if (point >= 'a' && point <= 'z') {
            return "a-z";
        }
        if (point >= 'A' && point <= 'Z') {
            return "A-Z";
        }
        if (point >= '0' && point <= '9') {
            return "0-9";
        }
        String text = Character.toString(point);
        return SPECIAL.contains(text) ? "\\" + text : text;
    }
}
