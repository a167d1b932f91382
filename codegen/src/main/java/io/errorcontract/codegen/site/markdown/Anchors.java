package io.errorcontract.codegen.site.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the anchors of headings: words joined by hyphens, a number where two are alike. Not thread-safe. */
public final class Anchors {
    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * Makes the anchor of the next heading.
     *
     * @param heading its text
     * @return an id that this page does not have yet
     */
    public String next(String heading) {
        StringBuilder id = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        });
        while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        String base = id.length() == 0 ? "section" : id.toString();
        int count = taken.merge(base, 1, Integer::sum);
        return count == 1 ? base : next(base + " " + count);
    }
}
