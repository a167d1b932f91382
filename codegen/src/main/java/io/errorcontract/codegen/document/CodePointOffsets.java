package io.errorcontract.codegen.document;

/** Finds the place in a text of a code point that the parser counted. */
final class CodePointOffsets {

    /** Empty for a text in which each code point takes one unit, as nearly all do. */
    private final int[] offsets;

    CodePointOffsets(String text) {
        int count = text.codePointCount(0, text.length());
        this.offsets = count == text.length() ? new int[0] : offsets(text, count);
    }

    private static int[] offsets(String text, int count) {
        int[] offsets = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
        return offsets;
    }

    int offset(int codePoint) {
        return offsets.length == 0 ? codePoint : offsets[codePoint];
    }
}
