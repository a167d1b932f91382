package io.errorcontract.catalog.diagnostic;

/** How many columns of a terminal a character takes, near enough to keep a caret under it. */
final class DisplayWidth {
    /** The blocks of Unicode's East Asian Width (UAX 11) that are wide throughout, and the emoji planes. */
    private static final int[][] WIDE_BLOCKS = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    static int of(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {
                return codePoint == '\t' ? 1 : 0;
            }
            default -> {
                return isWide(codePoint) ? 2 : 1;
            }
        }
    }

    private static boolean isWide(int codePoint) {
        for (int[] block : WIDE_BLOCKS) {
            if (codePoint >= block[0] && codePoint <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
