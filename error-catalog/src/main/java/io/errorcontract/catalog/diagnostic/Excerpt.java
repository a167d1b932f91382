package io.errorcontract.catalog.diagnostic;

/**
 * The part of a source line around a fault, and the line of carets under it.
 *
 * @param text the part of the line, with an ellipsis where it was clipped
 * @param marks blanks and tabs up to the fault, then one caret for each column of it
 */
record Excerpt(String text, String marks) {
    /** Fits a terminal of 120 columns with the margin; beyond it a wrapped line would part caret and fault. */
    private static final int WIDTH = 110;

    private static final int BEFORE = 60;

    static Excerpt of(String line, int column, int length) {
        int[] points = line.codePoints().toArray();
        int start = Math.min(Math.max(column - 1, 0), points.length);
        int end = Math.min(start + Math.max(length, 1), points.length);
        int from = 0;
        int to = points.length;
        if (points.length > WIDTH) {
            from = Math.max(0, Math.min(start - BEFORE, points.length - WIDTH));
            to = Math.min(points.length, from + WIDTH);
        }
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        if (from > 0) {
            text.append('…');
            marks.append(' ');
        }
        for (int i = from; i < to; i++) {
            appendPrintable(text, points[i]);
            appendMark(marks, points[i], i < start, i < end);
        }
        if (start >= to) {
            marks.append('^');
        }
        return new Excerpt(text.append(to < points.length ? "…" : "").toString(), marks.toString());
    }

    /** Control and bidirectional characters would let a catalog repaint the terminal, so they are shown as one sign. */
    private static void appendPrintable(StringBuilder text, int codePoint) {
        if (isUnsafe(codePoint)) {
            text.append('\uFFFD');
        } else {
            text.appendCodePoint(codePoint);
        }
    }

    private static void appendMark(StringBuilder marks, int codePoint, boolean before, boolean within) {
        if (!before && !within) {
            return;
        }
        int width = isUnsafe(codePoint) ? 1 : DisplayWidth.of(codePoint);
        if (before) {
            marks.append(codePoint == '\t' ? "\t" : " ".repeat(width));
        } else {
            marks.append("^".repeat(width));
        }
    }

    private static boolean isUnsafe(int codePoint) {
        boolean control = codePoint != '\t' && Character.isISOControl(codePoint);
        boolean bidirectional =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return control || bidirectional;
    }
}
