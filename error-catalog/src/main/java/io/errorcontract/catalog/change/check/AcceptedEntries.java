package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.Dialect;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlReader;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a file in which a team lists what it accepts, each a mapping of texts, all of which are required.
 *
 * @param list the entries that are whole, in the order of the file
 * @param diagnostics what is wrong with the file
 * @param sources the text of the file
 * @since 0.1.0
 */
public record AcceptedEntries(List<Entry> list, List<Diagnostic> diagnostics, SourceFiles sources) {
    /** Nothing is accepted. */
    public static final AcceptedEntries NONE = new AcceptedEntries(List.of(), List.of(), new SourceFiles(Map.of()));

    /** Copies the lists. */
    public AcceptedEntries {
        list = List.copyOf(list);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One entry.
     *
     * @param texts the text of each key
     * @param location where the text of the first key stands
     */
    public record Entry(Map<String, String> texts, SourceLocation location) {
        /** Copies the map. */
        public Entry {
            texts = Map.copyOf(texts);
        }

        /**
         * Returns the text of a key.
         *
         * @param key one of the keys that an entry has
         * @return its text, not blank
         */
        public String text(String key) {
            return texts.getOrDefault(key, "");
        }
    }

    /**
     * Reads a file.
     *
     * @param file the name that diagnostics show
     * @param content the bytes of the file
     * @param keys the keys of each entry
     * @return the entries, and the faults of the file
     */
    public static AcceptedEntries read(String file, byte[] content, List<String> keys) {
        return new Reader(keys).read(file, content);
    }

    private static final class Reader {
        private static final List<String> TOP = List.of("accepted");

        private final List<String> keys;
        private final DiagnosticCollector out = new DiagnosticCollector();
        private final List<Entry> entries = new ArrayList<>();

        Reader(List<String> keys) {
            this.keys = keys;
        }

        AcceptedEntries read(String file, byte[] content) {
            YamlReader yaml = new YamlReader(Dialect.catalog(ReadLimits.DEFAULT), out);
            yaml.read(file, content).ifPresent(this::root);
            return new AcceptedEntries(entries, out.sorted(), new SourceFiles(Map.copyOf(yaml.texts())));
        }

        private void root(YamlNode root) {
            if (!(root instanceof YamlMapping mapping)) {
                wrongType(root, "the file", "a mapping");
                return;
            }
            reportUnknown(mapping, TOP);
            YamlEntry entry = mapping.find("accepted");
            if (entry == null) {
                out.add(ReadingFaults.MISSING_KEY, mapping.location(), "the file has no 'accepted'");
            } else if (entry.value() instanceof YamlSequence sequence) {
                sequence.items().forEach(this::item);
            } else {
                wrongType(entry.value(), "'accepted'", "a list");
            }
        }

        private void item(YamlNode item) {
            if (!(item instanceof YamlMapping mapping)) {
                wrongType(item, "an element of 'accepted'", "a mapping");
                return;
            }
            reportUnknown(mapping, keys);
            Map<String, String> texts = new LinkedHashMap<>();
            keys.forEach(key -> text(mapping, key, texts));
            YamlEntry first = mapping.find(keys.get(0));
            if (first != null && texts.size() == keys.size()) {
                entries.add(new Entry(texts, first.value().location()));
            }
        }

        private void text(YamlMapping mapping, String key, Map<String, String> texts) {
            YamlEntry entry = mapping.find(key);
            if (entry == null) {
                out.add(ReadingFaults.MISSING_KEY, mapping.location(), "the acceptance has no '" + key + "'");
            } else if (!(entry.value() instanceof YamlScalar scalar && scalar.isText())) {
                wrongType(entry.value(), "'" + key + "'", "text");
            } else if (scalar.value().isBlank()) {
                out.add(CheckFaults.BLANK_ACCEPTANCE, scalar.location(), "'" + key + "' is blank");
            } else {
                texts.put(key, scalar.value().strip());
            }
        }

        private void reportUnknown(YamlMapping mapping, List<String> known) {
            for (YamlEntry entry : mapping.entries()) {
                if (!known.contains(entry.name())) {
                    out.add(
                            ReadingFaults.UNKNOWN_KEY,
                            entry.key().location(),
                            "unknown key '" + entry.name() + "'",
                            NearestWord.hint(entry.name(), known));
                }
            }
        }

        private void wrongType(YamlNode node, String what, String expected) {
            out.add(
                    ReadingFaults.WRONG_TYPE,
                    node.location(),
                    what + " has to be " + expected + ", not " + node.describe());
        }
    }
}
