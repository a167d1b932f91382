package io.errorcontract.codegen.java;

import java.util.List;
import java.util.StringTokenizer;

/**
 * Turns a catalog's texts into the text of Javadoc comments. Of Markdown it knows paragraphs, lists, headings, fenced
 * code and code spans; everything else stands as it was written. No text can end the comment, start a tag or an escape
 * of the Java language, or hide itself.
 */
final class JavadocText {

    /** The longest line of a comment, without its indentation. */
    private static final int LINE = 100;

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    private JavadocText() {}

    /**
     * Translates Markdown.
     *
     * @param markdown the text
     * @return lines without a line break at their end
     */
    static String ofMarkdown(String markdown) {
        JavadocText text = new JavadocText();
        for (MarkdownBlock block : MarkdownBlock.parse(markdown)) {
            text.append(block);
        }
        return text.out.toString().strip();
    }

    /**
     * Translates plain text that has to stay in one paragraph.
     *
     * @param plain the text
     * @return lines without a line break at their end
     */
    static String ofPlain(String plain) {
        return wrap(escape(plain));
    }

    /** Translates Markdown that has to stay in one paragraph. */
    static String ofLine(String markdown) {
        return wrap(inline(markdown.replace('\n', ' ')));
    }

    /** The text in the form of code. */
    static String code(String plain) {
        return "<code>" + escape(plain).replace('\n', ' ') + "</code>";
    }

    private void append(MarkdownBlock block) {
        switch (block.kind()) {
            case PARAGRAPH -> paragraph(wrap(inline(block.lines().get(0))));
            case HEADING -> paragraph(wrap("<b>" + inline(block.lines().get(0)) + "</b>"));
            case CODE -> paragraphless("<pre>\n" + escape(String.join("\n", block.lines())) + "\n</pre>");
            case LIST -> list(block.lines());
            default -> throw new IllegalStateException("an unknown block: " + block.kind());
        }
    }

    private void paragraph(String text) {
        if (first) {
            out.append(text);
        } else {
            out.append("\n\n<p>").append(text);
        }
        first = false;
    }

    private void paragraphless(String text) {
        out.append(first ? "" : "\n\n").append(text);
        first = false;
    }

    private void list(List<String> items) {
        StringBuilder list = new StringBuilder("<ul>\n");
        for (String item : items) {
            list.append(wrap("<li>" + inline(item))).append('\n');
        }
        paragraphless(list.append("</ul>").toString());
    }

    /** Escapes a line and marks up its code spans. */
    private static String inline(String line) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (true) {
            int open = line.indexOf('`', at);
            int close = open < 0 ? -1 : line.indexOf('`', open + 1);
            if (close <= open + 1) {
                return text.append(escape(line.substring(at))).toString();
            }
            text.append(escape(line.substring(at, open))).append(code(line.substring(open + 1, close)));
            at = close + 1;
        }
    }

    /**
     * Escapes what has a meaning in HTML, in Javadoc ({@code @}, the end of the comment) or in Java itself: a backslash
     * before a {@code u} is read even in comments.
     */
    static String escape(String plain) {
        StringBuilder text = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '@' -> text.append("&#64;");
                case '\\' -> text.append("&#92;");
                case '/' -> text.append(i > 0 && plain.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '\n' -> text.append('\n');
                default -> appendCharacter(text, plain, i);
            }
        }
        return text.toString();
    }

    private static void appendCharacter(StringBuilder text, String plain, int index) {
        char c = plain.charAt(index);
        if (Literals.isVisible(plain, index)) {
            text.append(c);
        } else if (Character.isISOControl(c)) {
            text.append(' ');
        } else if (Character.isSurrogate(c)) {
            text.append("&#xfffd;");
        } else {
            text.append("&#x").append(Integer.toHexString(c)).append(';');
        }
    }

    /** Breaks lines of text where they get too long. */
    static String wrap(String text) {
        StringBuilder lines = new StringBuilder(text.length() + 8);
        int lineStart = 0;
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (lines.length() > lineStart) {
                boolean full = lines.length() - lineStart + 1 + word.length() > LINE;
                lines.append(full ? '\n' : ' ');
                lineStart = full ? lines.length() : lineStart;
            }
            lines.append(word);
        }
        return lines.toString();
    }
}
