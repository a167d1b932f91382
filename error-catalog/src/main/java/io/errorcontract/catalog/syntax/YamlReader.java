package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads files into nodes. In a catalog, a text that lacks quotes does not end a file: it is reported, read as if it
 * were quoted, and the rest of the file is checked too.
 */
public final class YamlReader {
    private final Dialect dialect;
    private final DiagnosticCollector out;
    private final Map<String, String> texts = new LinkedHashMap<>();

    public YamlReader(Dialect dialect, DiagnosticCollector out) {
        this.dialect = dialect;
        this.out = out;
    }

    /** The texts read so far, by file, as far as they can be shown. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Reads one file; empty if it has no usable content, which is reported. */
    public Optional<YamlNode> read(String file, byte[] bytes) {
        Optional<String> text = new SourceDecoder(dialect, out).decode(file, bytes);
        if (text.isEmpty()) {
            boolean showable = bytes.length <= dialect.limits().codePoints();
            texts.put(file, showable ? SourceDecoder.lenient(bytes) : "");
            return Optional.empty();
        }
        texts.put(file, text.get());
        return Optional.ofNullable(parse(file, text.get()));
    }

    private @Nullable YamlNode parse(String file, String text) {
        RepairedText source = new RepairedText(file, text);
        while (true) {
            DiagnosticCollector found = new DiagnosticCollector();
            try {
                YamlNode root = new Composer(source, dialect, found).compose();
                out.addAll(found.sorted());
                if (root == null) {
                    RuleInfo rule = dialect.rule(ReadingFaults.EMPTY_FILE);
                    out.add(rule, SourceLocation.wholeFile(file), "the file holds nothing");
                }
                return root;
            } catch (Composer.Stop stop) {
                out.addAll(found.sorted());
                return null;
            } catch (MarkedYamlEngineException failure) {
                if (!source.dropLeadingBlanks() && !(dialect.isCatalog() && repair(source, failure))) {
                    out.addAll(found.sorted());
                    new SyntaxFault(source, failure).report(dialect, out);
                    return null;
                }
            } catch (ReaderException failure) {
                reportUnprintable(file, source.text());
                return null;
            }
        }
    }

    private boolean repair(RepairedText source, MarkedYamlEngineException failure) {
        for (Optional<Mark> mark : List.of(failure.getProblemMark(), failure.getContextMark())) {
            Optional<UnquotedText> found = mark.flatMap(source::repairAt);
            if (found.isPresent()) {
                UnquotedText text = found.get();
                int column = 1 + text.prefix().codePointCount(0, text.prefix().length());
                int length = text.value().codePointCount(0, text.value().length());
                SourceLocation place = source.place(mark.get().getLine() + 1, column, length);
                out.add(ReadingFaults.UNQUOTED_TEXT, place, text.fault(), text.hint());
                return true;
            }
        }
        return false;
    }

    private void reportUnprintable(String file, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                out.add(
                        dialect.rule(ReadingFaults.YAML_SYNTAX),
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
