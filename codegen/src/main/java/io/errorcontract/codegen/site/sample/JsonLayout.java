package io.errorcontract.codegen.site.sample;

/** Adds line breaks and indents to JSON of one line, and changes nothing else. */
public final class JsonLayout {
    private JsonLayout() {}

    /**
     * Indents a JSON text.
     *
     * @param json JSON of one line
     * @return the same JSON on several lines, without a break at the end
     */
    public static String indent(String json) {
        StringBuilder out = new StringBuilder(json.length() * 2);
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString) {
                out.append(c);
                if (c == '\\' && i + 1 < json.length()) {
                    out.append(json.charAt(++i));
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
                out.append(c);
            } else if (c == '{' || c == '[') {
                boolean empty = i + 1 < json.length() && (json.charAt(i + 1) == '}' || json.charAt(i + 1) == ']');
                out.append(c);
                if (empty) {
                    out.append(json.charAt(++i));
                } else {
                    line(out, ++depth);
                }
            } else if (c == '}' || c == ']') {
                line(out, --depth);
                out.append(c);
            } else if (c == ',') {
                out.append(c);
                line(out, depth);
            } else {
                out.append(c == ':' ? ": " : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(Math.max(0, depth)));
    }
}
