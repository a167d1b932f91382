package io.errorcontract.catalog.diagnostic;

import io.errorcontract.catalog.definition.Copies;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of the catalog's files, by the names that {@link SourceLocation#file()} uses.
 *
 * <p>Immutable to its users and thread-safe.
 */
public final class SourceFiles {
    private final Map<String, String> texts;

    /** Found when first asked for: a catalog without faults never needs them. */
    private final Map<String, int[]> lineStarts = new ConcurrentHashMap<>();

    /**
     * Holds these texts.
     *
     * @param texts the text of each file by its name, in reading order
     */
    public SourceFiles(Map<String, String> texts) {
        this.texts = Copies.map(new LinkedHashMap<>(texts));
    }

    /**
     * Returns one line of a file.
     *
     * @param file the file's name
     * @param line the line, from 1
     * @return the line without its line break, or empty if there is no such file or line
     */
    public Optional<String> line(String file, int line) {
        String text = texts.get(file);
        if (text == null || line < 1) {
            return Optional.empty();
        }
        int[] starts = lineStarts.computeIfAbsent(file, ignored -> startsOf(text));
        if (line > starts.length) {
            return Optional.empty();
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return Optional.of(text.substring(start, end));
    }

    /**
     * Returns the names of the files.
     *
     * @return the names in reading order
     */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** Lines as YAML counts them: a break is {@code \n}, {@code \r} or both together. */
    private static int[] startsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
