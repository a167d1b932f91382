package io.errorcontract.codegen.typescript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A doc comment. Texts are Markdown, of which nothing can end the comment or begin a tag. */
final class TsDoc {
    private final List<String> paragraphs = new ArrayList<>();
    private @Nullable String deprecated;

    TsDoc text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(safe(text.strip()));
        }
        return this;
    }

    TsDoc list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            StringBuilder list = new StringBuilder(title).append('\n');
            entries.forEach(
                    entry -> list.append("\n- ").append(safe(entry.strip()).replace("\n", "\n  ")));
            paragraphs.add(list.toString());
        }
        return this;
    }

    TsDoc deprecated(String why) {
        deprecated = safe(why.strip().replaceAll("\\s+", " "));
        return this;
    }

    /** The comment with its line break, or nothing if there is nothing to say. */
    String comment(String indent) {
        List<String> all = new ArrayList<>(paragraphs);
        if (deprecated != null) {
            all.add("@deprecated " + deprecated);
        }
        if (all.isEmpty()) {
            return "";
        }
        String text = String.join("\n\n", all);
        if (text.indexOf('\n') < 0) {
            return indent + "/** " + text + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        text.lines()
                .forEach(line ->
                        comment.append((indent + " * " + line).stripTrailing()).append('\n'));
        return comment.append(indent).append(" */\n").toString();
    }

    /** Without what ends a comment, begins a tag, is not seen, or turns the direction of the text. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            int kind = Character.getType(point);
            boolean unseen = point != '\n'
                    && (Character.isISOControl(point)
                            || kind == Character.FORMAT
                            || kind == Character.SURROGATE
                            || kind == Character.LINE_SEPARATOR
                            || kind == Character.PARAGRAPH_SEPARATOR
                            || (kind == Character.SPACE_SEPARATOR && point != ' '));
            if (point == '@') {
                safe.append("\\@");
            } else {
                safe.appendCodePoint(unseen ? ' ' : point);
            }
        });
        return safe.toString().replace("*/", "*\\/");
    }
}
