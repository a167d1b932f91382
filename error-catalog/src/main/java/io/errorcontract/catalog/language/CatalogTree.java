package io.errorcontract.catalog.language;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the files of a catalog into one tree, and finds keys that are there twice. */
public final class CatalogTree {
    private static final Set<String> SECTIONS = Set.of(
            "properties",
            "types",
            "bodies",
            "headers",
            "retry-policies",
            "families",
            "errors",
            "reserved",
            "statuses",
            "guides",
            "translations");

    private final DiagnosticCollector out;

    public CatalogTree(DiagnosticCollector out) {
        this.out = out;
    }

    /** Joins the roots of the files. Sections of one name become one; every other key may be in one file only. */
    public YamlMapping join(List<YamlNode> roots) {
        List<YamlEntry> entries = new ArrayList<>();
        for (YamlNode root : TranslationFiles.mount(roots)) {
            if (root instanceof YamlMapping mapping) {
                reportRepeated(mapping, ReadingFaults.DUPLICATE_KEY);
                entries.addAll(mapping.entries());
            } else {
                out.add(
                        ReadingFaults.WRONG_TYPE,
                        root.location(),
                        "a catalog has to be a mapping, not " + root.describe(),
                        "start with 'catalog: my-api'");
            }
        }
        SourceLocation start = roots.get(0).location();
        YamlMapping joined = new YamlMapping(start, joinSections(entries), false);
        reportAllRepeated(joined, roots.size() > 1);
        return joined;
    }

    static List<YamlEntry> joinSections(List<YamlEntry> entries) {
        Map<String, YamlEntry> sections = new LinkedHashMap<>();
        List<YamlEntry> joined = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (SECTIONS.contains(entry.name()) && entry.value() instanceof YamlMapping) {
                sections.merge(entry.name(), entry, CatalogTree::append);
            } else {
                joined.add(entry);
            }
        }
        joined.addAll(sections.values());
        return joined;
    }

    private static YamlEntry append(YamlEntry first, YamlEntry second) {
        List<YamlEntry> entries = new ArrayList<>(((YamlMapping) first.value()).entries());
        entries.addAll(((YamlMapping) second.value()).entries());
        return new YamlEntry(first.key(), new YamlMapping(first.value().location(), entries, false));
    }

    private void reportAllRepeated(YamlMapping root, boolean severalFiles) {
        if (severalFiles) {
            reportRepeated(root, ReadingFaults.DUPLICATE_KEY);
        }
        for (YamlEntry section : root.entries()) {
            if (section.name().equals("errors") && section.value() instanceof YamlMapping errors) {
                reportRepeated(errors, ReadingFaults.DUPLICATE_CODE);
                errors.entries().forEach(entry -> visit(entry.value()));
            } else {
                visit(section.value());
            }
        }
    }

    private void visit(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            reportRepeated(mapping, ReadingFaults.DUPLICATE_KEY);
            for (YamlEntry entry : mapping.entries()) {
                visit(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                visit(item);
            }
        }
    }

    private void reportRepeated(YamlMapping mapping, RuleInfo fault) {
        for (YamlEntry entry : mapping.entries()) {
            YamlEntry first = mapping.find(entry.name());
            // Not by equals: the first use of a record's own costs a build more than all that is compared here.
            if (first != null && first.key().location().compareTo(entry.key().location()) != 0) {
                String what = fault.equals(ReadingFaults.DUPLICATE_CODE) ? "the code '" : "the key '";
                out.add(
                        fault,
                        entry.key().location(),
                        what + entry.name() + "' is declared twice",
                        null,
                        List.of(new Diagnostic.Note(first.key().location(), "the first one is here")));
            }
        }
    }
}
