package io.errorcontract.catalog.internal.yaml;

import io.errorcontract.catalog.ReadLimits;
import io.errorcontract.catalog.SourceFiles;
import io.errorcontract.catalog.SourceLocation;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.internal.ReadingFaults;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads files into nodes. A text that lacks quotes does not end a file: it is reported, read as if it were quoted, and
 * the rest of the file is checked too.
 */
public final class YamlReader {
    /** Each repair parses the file again. So many in one file mean that it is no catalog. */
    private static final int MOST_REPAIRS = 50;

    private final ReadLimits limits;
    private final DiagnosticCollector out;
    private final Map<String, String> texts = new LinkedHashMap<>();

    public YamlReader(ReadLimits limits, DiagnosticCollector out) {
        this.limits = limits;
        this.out = out;
    }

    /** The texts read so far, by file, as far as they can be shown. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Reads one file; empty if it has no usable content, which is reported. */
    public Optional<YamlNode> read(String file, byte[] bytes) {
        Optional<String> text = new SourceDecoder(limits, out).decode(file, bytes);
        if (text.isEmpty()) {
            boolean showable = bytes.length <= limits.codePoints();
            texts.put(file, showable ? SourceDecoder.lenient(bytes) : "");
            return Optional.empty();
        }
        texts.put(file, text.get());
        return Optional.ofNullable(parse(file, text.get()));
    }

    private @Nullable YamlNode parse(String file, String text) {
        Set<Integer> repairedLines = new HashSet<>();
        String current = text;
        while (current != null) {
            DiagnosticCollector found = new DiagnosticCollector();
            try {
                YamlNode root = new Composer(file, current, limits, found).compose();
                out.addAll(found.sorted());
                if (root == null) {
                    out.add(ReadingFaults.EMPTY_FILE, SourceLocation.wholeFile(file), "the file holds nothing");
                }
                return root;
            } catch (Composer.Stop stop) {
                out.addAll(found.sorted());
                return null;
            } catch (MarkedYamlEngineException failure) {
                current = repair(file, current, failure, repairedLines);
            } catch (ReaderException failure) {
                reportUnprintable(file, current);
                return null;
            }
        }
        return null;
    }

    /** The text with quotes where they lack; null if that is not what is wrong, which is then reported. */
    private @Nullable String repair(
            String file, String text, MarkedYamlEngineException failure, Set<Integer> repairedLines) {
        for (Optional<Mark> mark : List.of(failure.getProblemMark(), failure.getContextMark())) {
            if (mark.isEmpty() || repairedLines.size() == MOST_REPAIRS) {
                continue;
            }
            int line = mark.get().getLine() + 1;
            SourceFiles source = new SourceFiles(Map.of(file, text));
            String old = source.line(file, line).orElse("");
            Optional<UnquotedText> found = UnquotedText.find(old);
            if (found.isPresent() && repairedLines.add(line)) {
                reportUnquoted(file, line, found.get());
                return replaceLine(text, line, old, found.get().repaired());
            }
        }
        new SyntaxFault(file, failure).report(out);
        return null;
    }

    private void reportUnquoted(String file, int line, UnquotedText text) {
        int column = 1 + text.prefix().codePointCount(0, text.prefix().length());
        int length = text.value().codePointCount(0, text.value().length());
        out.add(ReadingFaults.UNQUOTED_TEXT, new SourceLocation(file, line, column, length), text.fault(), text.hint());
    }

    private static String replaceLine(String text, int line, String old, String replacement) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = nextLine(text, start);
        }
        return text.substring(0, start) + replacement + text.substring(start + old.length());
    }

    private static int nextLine(String text, int start) {
        int i = start;
        while (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
    }

    private void reportUnprintable(String file, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                out.add(
                        ReadingFaults.YAML_SYNTAX,
                        new SourceLocation(file, line, column, 1),
                        String.format("the character U+%04X is not allowed in YAML", point),
                        String.format("in double quotes, write it as \"\\u%04X\"", point));
                return;
            }
            column = point == '\n' ? 1 : column + 1;
            line += point == '\n' ? 1 : 0;
        }
    }
}
