package io.errorcontract.catalog.change.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, integers and truth values as indented JSON (RFC 8259). */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.append(value, 0);
        return text.out.append('\n').toString();
    }

    private void append(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            appendAll(map.entrySet().iterator(), '{', '}', depth);
        } else if (value instanceof List<?> list) {
            appendAll(list.iterator(), '[', ']', depth);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            appendString(String.valueOf(entry.getKey()));
            out.append(": ");
            append(entry.getValue(), depth);
        } else if (value == null || value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else {
            appendString(value.toString());
        }
    }

    private void appendAll(Iterator<?> elements, char open, char close, int depth) {
        out.append(open);
        boolean any = elements.hasNext();
        while (elements.hasNext()) {
            newLine(depth + 1);
            append(elements.next(), depth + 1);
            if (elements.hasNext()) {
                out.append(',');
            }
        }
        if (any) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void appendString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
