package io.errorcontract.codegen.java;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of Markdown.
 *
 * @param kind what it is
 * @param lines the items of a list, the lines of code, or the one text of the others
 */
record MarkdownBlock(Kind kind, List<String> lines) {

    private static final String FENCE = "```";

    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        CODE
    }

    /** Copies the list. */
    MarkdownBlock {
        lines = List.copyOf(lines);
    }

    static List<MarkdownBlock> parse(String markdown) {
        Parser parser = new Parser();
        for (String line : markdown.split("\r\n|\r|\n", -1)) {
            parser.line(line);
        }
        parser.end();
        return parser.blocks;
    }

    private static final class Parser {
        final List<MarkdownBlock> blocks = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private Kind kind = Kind.PARAGRAPH;

        void line(String line) {
            String text = line.strip();
            if (text.startsWith(FENCE)) {
                boolean closes = kind == Kind.CODE;
                end();
                kind = closes ? Kind.PARAGRAPH : Kind.CODE;
            } else if (kind == Kind.CODE) {
                open.add(line);
            } else if (text.isEmpty()) {
                end();
            } else if (text.startsWith("#")) {
                end();
                blocks.add(new MarkdownBlock(Kind.HEADING, List.of(text.replaceFirst("^#+\\s*", ""))));
            } else {
                textLine(text);
            }
        }

        private void textLine(String text) {
            int bullet = bulletLength(text);
            if (bullet > 0) {
                if (kind != Kind.LIST) {
                    end();
                    kind = Kind.LIST;
                }
                open.add(text.substring(bullet).strip());
            } else if (open.isEmpty()) {
                open.add(text);
            } else {
                int last = open.size() - 1;
                open.set(last, open.get(last) + ' ' + text);
            }
        }

        private static int bulletLength(String text) {
            int digits = 0;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            boolean mark = digits < text.length() && (digits == 0 ? "-*+" : ".)").indexOf(text.charAt(digits)) >= 0;
            boolean blank = mark && digits + 1 < text.length() && text.charAt(digits + 1) == ' ';
            return blank ? digits + 2 : 0;
        }

        void end() {
            if (!open.isEmpty()) {
                blocks.add(new MarkdownBlock(kind, open));
            }
            open.clear();
            kind = Kind.PARAGRAPH;
        }
    }
}
