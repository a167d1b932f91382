package io.errorcontract.codegen.site.html;

/**
 * A piece of code.
 *
 * @param kind what it is
 * @param text its characters
 */
record Token(Kind kind, String text) {
    /** What a piece of code is; the style sheet gives each a colour. */
    enum Kind {
        PLAIN(""),
        KEY("k"),
        STRING("s"),
        NUMBER("n"),
        WORD("w"),
        COMMENT("c");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** The class in the style sheet, empty for none. */
        String style() {
            return style;
        }
    }
}
