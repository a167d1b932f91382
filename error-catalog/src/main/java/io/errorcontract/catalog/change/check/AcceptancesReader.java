package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.rule.ChangeRuleInfo;
import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.definition.ReadLimits;
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
import io.errorcontract.contract.CodePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one file of acceptances. */
final class AcceptancesReader {
    private static final List<String> TOP = List.of("accepted");
    private static final List<String> KEYS = List.of("change", "at", "reason");

    private final String file;
    private final DiagnosticCollector out = new DiagnosticCollector();
    private final List<Acceptance> acceptances = new ArrayList<>();

    AcceptancesReader(String file) {
        this.file = file;
    }

    Acceptances read(byte[] content) {
        YamlReader yaml = new YamlReader(Dialect.catalog(ReadLimits.DEFAULT), out);
        yaml.read(file, content).ifPresent(this::readRoot);
        return new Acceptances(acceptances, out.sorted(), new SourceFiles(Map.copyOf(yaml.texts())));
    }

    private void readRoot(YamlNode root) {
        if (!(root instanceof YamlMapping mapping)) {
            wrongType(root, "the file", "a mapping");
            return;
        }
        reportUnknown(mapping, TOP);
        YamlEntry entry = mapping.find("accepted");
        if (entry == null) {
            out.add(ReadingFaults.MISSING_KEY, mapping.location(), "the file has no 'accepted'");
        } else if (entry.value() instanceof YamlSequence sequence) {
            sequence.items().forEach(this::readItem);
        } else {
            wrongType(entry.value(), "'accepted'", "a list");
        }
    }

    private void readItem(YamlNode item) {
        if (!(item instanceof YamlMapping mapping)) {
            wrongType(item, "an element of 'accepted'", "a mapping");
            return;
        }
        reportUnknown(mapping, KEYS);
        String rule = text(mapping, "change");
        String at = text(mapping, "at");
        String reason = text(mapping, "reason");
        if (rule != null && at != null && reason != null && isKnown(mapping, rule)) {
            acceptances.add(new Acceptance(rule, new CodePattern(at), reason, place(mapping)));
        }
    }

    private static SourceLocation place(YamlMapping mapping) {
        YamlEntry entry = mapping.find("change");
        return entry == null ? mapping.location() : entry.value().location();
    }

    private @Nullable String text(YamlMapping mapping, String key) {
        YamlEntry entry = mapping.find(key);
        if (entry == null) {
            out.add(ReadingFaults.MISSING_KEY, mapping.location(), "the acceptance has no '" + key + "'");
            return null;
        }
        if (entry.value() instanceof YamlScalar scalar && scalar.isText()) {
            if (scalar.value().isBlank()) {
                out.add(CheckFaults.BLANK_ACCEPTANCE, scalar.location(), "'" + key + "' is blank");
                return null;
            }
            return scalar.value().strip();
        }
        wrongType(entry.value(), "'" + key + "'", "text");
        return null;
    }

    private boolean isKnown(YamlMapping mapping, String rule) {
        List<String> ids = ChangeRules.infos().stream().map(ChangeRuleInfo::id).toList();
        YamlEntry entry = mapping.find("change");
        if (ids.contains(rule) || entry == null) {
            return true;
        }
        String hint = NearestWord.of(rule, ids)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(null);
        out.add(CheckFaults.UNKNOWN_CHANGE, entry.value().location(), "there is no change '" + rule + "'", hint);
        return false;
    }

    private void reportUnknown(YamlMapping mapping, List<String> keys) {
        for (YamlEntry entry : mapping.entries()) {
            if (!keys.contains(entry.name())) {
                String message = "unknown key '" + entry.name() + "'";
                out.add(
                        ReadingFaults.UNKNOWN_KEY,
                        entry.key().location(),
                        message,
                        NearestWord.hint(entry.name(), keys));
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
