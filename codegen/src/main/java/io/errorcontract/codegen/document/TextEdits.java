package io.errorcontract.codegen.document;

import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of a document. They are made in its text, at the places of its nodes, so that all that is not changed stays
 * as it is, comments and order included.
 */
public final class TextEdits {

    private final String text;

    /** What goes to the end of a mapping, collected, since several changes may add to the same one. */
    private final IdentityHashMap<YamlMapping, Map<String, Object>> additions = new IdentityHashMap<>();

    private final List<YamlMapping> order = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /** A change; of several at one place, the one with the widest margin belongs to the innermost block. */
    private record Edit(int start, int end, int margin, String replacement) {}

    /**
     * Starts without changes.
     *
     * @param document what is to be changed
     */
    public TextEdits(OpenApiDocument document) {
        this.text = document.text();
    }

    /**
     * Adds an entry at the end of a mapping.
     *
     * @param mapping a mapping of the document, without an entry of this key
     * @param key the key
     * @param value the value as a tree
     */
    public void add(YamlMapping mapping, String key, Object value) {
        additions
                .computeIfAbsent(mapping, each -> {
                    order.add(each);
                    return new LinkedHashMap<>();
                })
                .put(key, value);
    }

    /**
     * Puts an entry in place of another one.
     *
     * @param mapping a mapping of the document
     * @param entry its entry
     * @param value the value as a tree
     */
    public void replace(YamlMapping mapping, YamlEntry entry, Object value) {
        int margin = marginAt(entry.key().span().start());
        String lines = writer(mapping).lines(Map.of(entry.key().value(), value), margin);
        edits.add(new Edit(entry.key().span().start(), entry.end(), margin, lines.strip()));
    }

    /**
     * Fills an entry whose value is a mapping, or nothing yet.
     *
     * @param mapping a mapping of the document
     * @param key the key, which may not be there yet
     * @param entries what the value of the key gets
     */
    public void addInto(YamlMapping mapping, String key, Map<String, Object> entries) {
        YamlEntry entry = mapping.entry(key).orElse(null);
        if (entry == null) {
            add(mapping, key, entries);
        } else if (entry.value() instanceof YamlMapping inner) {
            entries.forEach((name, value) -> add(inner, name, value));
        } else if (entry.value() instanceof YamlScalar scalar && scalar.isNull()) {
            replace(mapping, entry, entries);
        }
    }

    /**
     * Makes the changes.
     *
     * @return the changed text
     */
    public String apply() {
        List<Edit> all = new ArrayList<>(edits);
        for (YamlMapping mapping : order) {
            Map<String, Object> entries = additions.getOrDefault(mapping, Map.of());
            all.add(mapping.isFlow() ? flowAddition(mapping, entries) : blockAddition(mapping, entries));
        }
        all.sort(Comparator.comparingInt(Edit::start)
                .thenComparing(Comparator.comparingInt(Edit::margin).reversed()));
        boolean windows = text.contains("\r\n");
        StringBuilder out = new StringBuilder(text.length() * 2);
        int at = 0;
        for (Edit edit : all) {
            out.append(text, at, edit.start());
            out.append(windows ? edit.replacement().replace("\n", "\r\n") : edit.replacement());
            at = edit.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private Edit blockAddition(YamlMapping mapping, Map<String, Object> entries) {
        int margin = marginAt(mapping.entries().get(0).key().span().start());
        int place = endOfBlock(mapping.span().end(), margin);
        String lines = TreeWriter.YAML.lines(entries, margin);
        return new Edit(place, place, margin, "\n" + lines.stripTrailing());
    }

    /** The end of the line, and of comments below it that stand as deep as the block. */
    private int endOfBlock(int end, int margin) {
        int lineEnd = text.indexOf('\n', end);
        int place = endOfLine(end);
        while (lineEnd >= 0 && margin > 0) {
            int first = lineEnd + 1;
            while (first < text.length() && text.charAt(first) == ' ') {
                first++;
            }
            boolean comment = first < text.length() && text.charAt(first) == '#';
            if (!comment || first - lineEnd - 1 < margin) {
                return place;
            }
            place = endOfLine(first);
            lineEnd = text.indexOf('\n', first);
        }
        return place;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private Edit flowAddition(YamlMapping mapping, Map<String, Object> entries) {
        int brace = mapping.span().end() - 1;
        int outer = indentOfLine(mapping.span().start());
        boolean empty = mapping.entries().isEmpty();
        int place = empty
                ? mapping.span().start() + 1
                : mapping.entries().get(mapping.entries().size() - 1).end();
        boolean comma = !empty && text.substring(place, brace).indexOf(',') < 0;
        int margin = empty ? outer + 2 : Math.max(flowMargin(mapping), outer + 2);
        String lines = TreeWriter.JSON.lines(entries, margin);
        boolean broken = text.substring(place, brace).indexOf('\n') >= 0;
        if (!comma && !empty) {
            place = text.indexOf(',', place) + 1;
        }
        String close = broken ? "" : "\n" + " ".repeat(outer);
        // Blanks before the brace would be left at the end of a line.
        int end = broken ? place : brace;
        return new Edit(place, end, margin, (comma ? "," : "") + "\n" + lines + close);
    }

    private int flowMargin(YamlMapping mapping) {
        int start = mapping.entries().get(0).key().span().start();
        int line = text.lastIndexOf('\n', start) + 1;
        return text.substring(line, start).isBlank() ? start - line : indentOfLine(start) + 2;
    }

    private int indentOfLine(int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int first = line;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first - line;
    }

    private int marginAt(int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    private static TreeWriter writer(YamlMapping mapping) {
        return mapping.isFlow() ? TreeWriter.JSON : TreeWriter.YAML;
    }
}
