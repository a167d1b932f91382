package io.errorcontract.catalog.internal.bind;

import io.errorcontract.catalog.SourceFiles;
import io.errorcontract.catalog.SourceLocation;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.internal.ReadingFaults;
import io.errorcontract.catalog.internal.yaml.YamlMapping;
import io.errorcontract.catalog.internal.yaml.YamlNode;
import io.errorcontract.catalog.internal.yaml.YamlScalar;
import io.errorcontract.catalog.internal.yaml.YamlSequence;

/** What all binders share: where faults go, and the words in which they are told. */
final class BindContext {
    private final DiagnosticCollector out;
    private final SourceFiles sources;

    BindContext(DiagnosticCollector out, SourceFiles sources) {
        this.out = out;
        this.sources = sources;
    }

    void report(RuleInfo fault, SourceLocation location, String message, String hint) {
        out.add(fault, location, message, hint);
    }

    /** Reports that a value is of another kind than expected. */
    void wrongType(String what, String expected, YamlNode found) {
        String message = what + " has to be " + expected + ", not " + found.describe();
        boolean textWanted = expected.startsWith("text");
        if (textWanted && isFlow(found)) {
            report(
                    ReadingFaults.UNQUOTED_TEXT,
                    found.location(),
                    message,
                    "quote it: \"" + written(found.location()) + "\"");
        } else {
            report(ReadingFaults.WRONG_TYPE, found.location(), message, textWanted ? hint(found) : "");
        }
    }

    private static boolean isFlow(YamlNode node) {
        return (node instanceof YamlMapping mapping && mapping.isFlow())
                || (node instanceof YamlSequence sequence && sequence.flow());
    }

    private static String hint(YamlNode found) {
        if (found instanceof YamlScalar scalar) {
            return scalar.kind() == YamlScalar.Kind.NULL
                    ? "give it a text, or remove the key"
                    : "quote it: \"" + scalar.value() + "\"";
        }
        return found instanceof YamlMapping ? "a text with ': ' in it has to be quoted" : "";
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
