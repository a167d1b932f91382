package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The text of a file as the parser gets it, and the places in the file of what the parser finds: texts that lacked
 * quotes get them, and what the parser refuses although YAML allows it is left out.
 */
final class RepairedText {
    /** The head of a block scalar, and the blank lines before the first that has text. */
    private static final Pattern BLANK_LINES =
            Pattern.compile("(?<=[|>][-+0-9]{0,2})[ \\t]*(?: #[^\\n]*)?\\r?\\n(?:[ ]*\\r?\\n)*[ ]+(?=\\r?\\n)");

    private static final Pattern BLANKS = Pattern.compile("(?<=\\n)[ ]+(?=\\r?\\n)");

    /** Each repair parses the file again. So many in one file mean that it is no catalog. */
    private static final int MOST_REPAIRS = 50;

    private final String file;
    private final List<Repair> repairs = new ArrayList<>();

    /** How many characters were left out before a place of the text, by place. */
    private final NavigableMap<Integer, Integer> cuts = new TreeMap<>();

    private final String original;
    private String text;

    /** For each code point of the text its offset; empty where each takes one unit, as in nearly all texts. */
    private int @Nullable [] offsets;

    /** Where a text got quotes: its line and column, its length with quotes, and by how much it grew. */
    private record Repair(int line, int column, int length, int growth) {}

    RepairedText(String file, String text) {
        this.file = file;
        this.original = text;
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Quotes the text that made parsing fail at a mark; empty if it is not for the lack of quotes that it failed. */
    Optional<UnquotedText> repairAt(Mark mark) {
        int line = mark.getLine() + 1;
        String old = new SourceFiles(Map.of(file, text)).line(file, line).orElse("");
        Optional<UnquotedText> found = UnquotedText.find(old, mark.getColumn());
        if (found.isEmpty() || repairs.size() == MOST_REPAIRS) {
            return Optional.empty();
        }
        UnquotedText unquoted = found.get();
        int column = points(unquoted.prefix()) + 1;
        if (repairs.stream().anyMatch(repair -> repair.line() == line && repair.column() >= column)) {
            return Optional.empty();
        }
        int length = points(unquoted.quoted());
        repairs.add(new Repair(line, column, length, length - points(unquoted.value())));
        replaceLine(line, old, unquoted.repaired());
        return found;
    }

    /**
     * Leaves out the blanks of blank lines at the beginning of block scalars, and says whether there were any. The
     * parser wants no more of them than the text after them is indented by, but YAML lets a scalar have no such text
     * (1.2.2, section 8.1.1.1), and other parsers do not mind.
     */
    boolean dropLeadingBlanks() {
        if (!cuts.isEmpty()) {
            return false;
        }
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
        text = out.append(text, at, text.length()).toString();
        offsets = null;
        return !cuts.isEmpty();
    }

    /** Where a code point that the parser counted is in the file. */
    int offset(int codePoint) {
        int[] known = offsets;
        if (known == null) {
            known = offsets(text);
            offsets = known;
        }
        int place = known.length == 0 ? codePoint : known[codePoint];
        Map.Entry<Integer, Integer> cut = cuts.floorEntry(place);
        return cut == null ? place : place + cut.getValue();
    }

    /** Where what is between two offsets ends without the blank lines after it. */
    int endOfText(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(original.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int[] offsets(String text) {
        int count = points(text);
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
        return offsets;
    }

    /** Where an element of the repaired text stands in the file. */
    SourceLocation place(int line, int column, int length) {
        int original = column;
        for (int i = repairs.size() - 1; i >= 0; i--) {
            Repair repair = repairs.get(i);
            if (repair.line() == line && original >= repair.column() + repair.length()) {
                original -= repair.growth();
            }
        }
        return new SourceLocation(file, line, original, length);
    }

    private static int points(String part) {
        return part.codePointCount(0, part.length());
    }

    private void replaceLine(int line, String old, String replacement) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = nextLine(start);
        }
        text = text.substring(0, start) + replacement + text.substring(start + old.length());
        offsets = null;
    }

    private int nextLine(int start) {
        int i = start;
        while (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
    }
}
