package io.errorcontract.catalog.language;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.HashSet;
import java.util.Set;

/** What all binders share: where faults go, and the words in which they are told. */
final class BindContext {
    /** What YAML 1.1 took for truth values. */
    private static final Set<String> SWITCH_WORDS = Set.of("yes", "no", "on", "off", "Yes", "No", "On", "Off");

    private final DiagnosticCollector out;
    private final Set<SourceLocation> broken = new HashSet<>();
    private final SourceFiles sources;

    BindContext(DiagnosticCollector out, SourceFiles sources) {
        this.out = out;
        this.sources = sources;
    }

    /** Remembers that nothing is known of what stands there, so that no rule tells a second fault of the first. */
    void markBroken(SourceLocation location) {
        broken.add(location);
    }

    Set<SourceLocation> broken() {
        return broken;
    }

    /** Reports a value that cannot be used. */
    void reportBroken(RuleInfo fault, SourceLocation location, String message, String hint) {
        markBroken(location);
        report(fault, location, message, hint);
    }

    void report(RuleInfo fault, SourceLocation location, String message, String hint) {
        out.add(fault, location, message, hint);
    }

    /** Reports that a value is of another kind than expected. */
    void wrongType(String what, String expected, YamlNode found) {
        String message = what + " has to be " + expected + ", not " + found.describe();
        boolean textWanted = expected.startsWith("text");
        if (textWanted && mayBeText(found)) {
            reportBroken(
                    ReadingFaults.UNQUOTED_TEXT,
                    found.location(),
                    message,
                    "quote it: \"" + written(found.location()) + "\"");
        } else {
            reportBroken(ReadingFaults.WRONG_TYPE, found.location(), message, hint(expected, found));
        }
    }

    /** A text such as <code>{id} is gone</code> gives keys without values; who writes values means a mapping. */
    private static boolean mayBeText(YamlNode node) {
        return (node instanceof YamlMapping mapping && mapping.isFlow() && hasNoValues(mapping))
                || (node instanceof YamlSequence sequence && sequence.flow());
    }

    private static boolean hasNoValues(YamlMapping mapping) {
        return mapping.entries().stream()
                .allMatch(entry -> entry.value() instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NULL);
    }

    private static String hint(String expected, YamlNode found) {
        if (!(found instanceof YamlScalar scalar)) {
            boolean text = expected.equals("text") && found instanceof YamlMapping mapping && !mapping.isFlow();
            return text ? "a text with ': ' in it has to be quoted" : "";
        }
        return switch (expected) {
            case "text" ->
                scalar.kind() == YamlScalar.Kind.NULL
                        ? "give it a text, or remove the key"
                        : "quote it: \"" + scalar.value() + "\"";
            case "a whole number", "a number" -> scalar.style() == YamlScalar.Style.QUOTED ? "remove the quotes" : "";
            case "true or false" ->
                SWITCH_WORDS.contains(scalar.value()) ? "in YAML 1.2, '" + scalar.value() + "' is a text" : "";
            default -> "";
        };
    }

    /** The characters of the file at this place, as far as they are in one line. */
    private String written(SourceLocation location) {
        int[] points = sources.line(location.file(), location.line())
                .orElse("")
                .codePoints()
                .toArray();
        int start = Math.min(location.column() - 1, points.length);
        int end = location.length() == 0 ? points.length : Math.min(points.length, start + location.length());
        return new String(points, start, end - start);
    }
}
