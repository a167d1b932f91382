package io.errorcontract.codegen.openapi.document;

import org.jspecify.annotations.Nullable;

/** Finds the place in a text of a code point that the parser counted. */
final class CodePointOffsets {

    /** Null for a text in which each code point takes one unit, as nearly all do. */
    private final int @Nullable [] offsets;

    CodePointOffsets(String text) {
        int count = text.codePointCount(0, text.length());
        this.offsets = count == text.length() ? null : offsets(text, count);
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
        return offsets == null ? codePoint : offsets[codePoint];
    }
}
