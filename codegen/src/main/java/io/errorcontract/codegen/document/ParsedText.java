package io.errorcontract.codegen.document;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document as the parser gets it.
 *
 * @param text the text
 * @param cuts how many characters were left out before a place of it, by place
 */
record ParsedText(String text, NavigableMap<Integer, Integer> cuts) {

    /** The head of a block scalar, and the blank lines before the first that has text. */
    private static final Pattern BLANK_LINES =
            Pattern.compile("(?<=[|>][-+0-9]{0,2})[ \\t]*(?: #[^\\n]*)?\\r?\\n(?:[ ]*\\r?\\n)*[ ]+(?=\\r?\\n)");

    private static final Pattern BLANKS = Pattern.compile("(?<=\\n)[ ]+(?=\\r?\\n)");

    static ParsedText of(String text) {
        return new ParsedText(text, new TreeMap<>());
    }

    /**
     * The same without the blanks of blank lines at the beginning of block scalars. The parser wants no more of them
     * than the text after them is indented by, but YAML lets a scalar have no such text (1.2.2, section 8.1.1.1), and
     * other parsers do not mind.
     */
    static ParsedText withoutLeadingBlanks(String text) {
        NavigableMap<Integer, Integer> cuts = new TreeMap<>();
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        Matcher heads = BLANK_LINES.matcher(text);
        Matcher blanks = BLANKS.matcher(text);
        while (heads.find()) {
            blanks.region(heads.start(), heads.end()).useTransparentBounds(true);
            while (blanks.find()) {
                out.append(text, at, blanks.start());
                at = blanks.end();
                cuts.put(out.length(), at - out.length());
            }
        }
        return new ParsedText(out.append(text, at, text.length()).toString(), cuts);
    }

    /** Where a place of this text is in the document's own. */
    int original(int place) {
        Map.Entry<Integer, Integer> cut = cuts.floorEntry(place);
        return cut == null ? place : place + cut.getValue();
    }
}
