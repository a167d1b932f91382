package io.errorcontract.catalog.diagnostic;

import java.util.Objects;

/**
 * A stretch of text in a catalog file.
 *
 * @param file the file's name as shown to the user
 * @param line the line, from 1; 0 when the fault concerns the whole file
 * @param column the column in code points, from 1; 0 when the fault concerns the whole file
 * @param length how many code points of the line are meant; 0 when only the start is known
 */
public record SourceLocation(String file, int line, int column, int length) implements Comparable<SourceLocation> {
    /** Checks the components. */
    public SourceLocation {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative position");
        }
    }

    /**
     * Returns the location of a whole file.
     *
     * @param file the file's name as shown to the user
     * @return a location without line and column
     */
    public static SourceLocation wholeFile(String file) {
        return new SourceLocation(file, 0, 0, 0);
    }

    /** Orders by file, line and column. */
    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Returns {@code file:line:column}, or the file alone when the location is a whole file. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
