package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The text of a file, in which texts that lacked quotes get them, and the places of what follows in their lines. */
final class RepairedText {
    /** Each repair parses the file again. So many in one file mean that it is no catalog. */
    private static final int MOST_REPAIRS = 50;

    private final String file;
    private final List<Repair> repairs = new ArrayList<>();
    private String text;

    /** Where a text got quotes: its line and column, its length with quotes, and by how much it grew. */
    private record Repair(int line, int column, int length, int growth) {}

    RepairedText(String file, String text) {
        this.file = file;
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
    }

    private int nextLine(int start) {
        int i = start;
        while (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
    }
}
