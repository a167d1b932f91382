package io.errorcontract.codegen.site.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes what other documentation systems take for more than CommonMark, outside of code: braces, which are
 * expressions in MDX, interpolations in Vue and attributes in VitePress; colons that begin a directive of Docusaurus or
 * an emoji of VitePress; and lines that MDX takes for JavaScript. Readers of CommonMark see the same text as before.
 */
final class PortableMarkdown {
    private static final Pattern FENCE = Pattern.compile("^[\\s>]*(?:[-*+]\\s+|\\d+[.)]\\s+)*(`{3,}|~{3,})");
    private static final Pattern SCRIPT = Pattern.compile("^([ie])(mport|xport)(?=\\s|$)", Pattern.MULTILINE);
    private static final Pattern PARTS = Pattern.compile(
            "\\\\.|(`+)(?!`)[\\s\\S]*?(?<!`)\\1(?!`)|\\]\\((?:<[^<>]*>|[^()\\s]*)\\)|https?://[^\\s<>()]+|[{}]|:(?=[\\w+:-])");

    private PortableMarkdown() {}

    /**
     * Escapes a document without front matter.
     *
     * @param markdown CommonMark with tables
     * @return the same document, for MDX and Vue as well
     */
    static String of(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 64);
        StringBuilder prose = new StringBuilder();
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            Matcher start = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                out.append(line).append('\n');
                fence = closes(line, fence) ? "" : fence;
            } else if (start.find()) {
                out.append(escape(prose.toString())).append(line).append('\n');
                prose.setLength(0);
                fence = start.group(1);
            } else {
                prose.append(line).append('\n');
            }
        }
        out.append(escape(prose.toString()));
        return out.substring(0, out.length() - 1);
    }

    private static boolean closes(String line, String fence) {
        String text = line.strip();
        return text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static String escape(String prose) {
        StringBuilder out = new StringBuilder(prose.length() + 16);
        int at = 0;
        Matcher parts = PARTS.matcher(prose);
        while (parts.find()) {
            out.append(prose, at, parts.start());
            String part = parts.group();
            if (part.startsWith("`") && part.contains("{{")) {
                // Vue looks into code of one line too.
                String code = part.substring(
                        parts.end(1) - parts.start(),
                        part.length() - parts.group(1).length());
                out.append("<code>").append(escape(Md.text(code))).append("</code>");
                at = parts.end();
                continue;
            }
            boolean braces = part.equals("{") || part.equals("}") || part.equals("\\{") || part.equals("\\}");
            if (braces) {
                // Two braces in a row would be an interpolation of Vue, escaped or not.
                out.append(
                        out.length() > 0 && out.charAt(out.length() - 1) == part.charAt(part.length() - 1)
                                ? "<i></i>"
                                : "");
                out.append('\\').append(part.charAt(part.length() - 1));
            } else {
                out.append(part.equals(":") ? "\\:" : part);
            }
            at = parts.end();
        }
        out.append(prose, at, prose.length());
        return SCRIPT.matcher(out)
                .replaceAll(match -> "&#" + (int) match.group(1).charAt(0) + ";" + match.group(2));
    }
}
