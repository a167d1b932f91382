package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import java.util.List;

/** Each reference has to lead somewhere; many tools let one pass that does not. */
public final class ReferenceRule implements DocumentRule {

    private static final RuleInfo UNRESOLVED = RuleInfo.error(
            "openapi-unresolved-ref",
            "a reference leads nowhere",
            "Generators pass over such a reference in silence, and with it over the errors behind it.",
            "Correct the reference, or add what it refers to.");

    private static final RuleInfo EXTERNAL = RuleInfo.error(
            "openapi-external-ref",
            "a reference leads to another file",
            "Only one document is read. Generators, too, lose the mappings of schemas in other files.",
            "Bundle the files into one document first, for example with `redocly bundle`.");

    private static final RuleInfo CYCLE = RuleInfo.error(
            "openapi-ref-cycle",
            "references lead in a circle",
            "Following them never comes to an end. (A schema that holds itself inside a property is no such circle.)",
            "Replace one of the references with what is meant.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(UNRESOLVED, EXTERNAL, CYCLE);
    }

    @Override
    public void check(OpenApiDocument document, DiagnosticCollector out) {
        check(document, new ReferenceFinder(document).all(), out);
    }

    /**
     * Looks at some references.
     *
     * @param document the document
     * @param found references of the document
     * @param out takes the faults
     */
    public void check(OpenApiDocument document, List<YamlScalar> found, DiagnosticCollector out) {
        References references = new References(document);
        for (YamlScalar reference : found) {
            check(references, reference, out);
        }
    }

    private static void check(References references, YamlScalar reference, DiagnosticCollector out) {
        String text = reference.value();
        if (References.isExternal(text)) {
            out.add(
                    EXTERNAL,
                    reference.location(),
                    "'" + text + "' leads to another file",
                    "bundle the files into one document first, for example with redocly bundle");
            return;
        }
        YamlNode target = references.target(text).orElse(null);
        if (target == null) {
            out.add(
                    UNRESOLVED,
                    reference.location(),
                    "'" + text + "' leads nowhere",
                    NearestWord.hint(nameOf(text), neighbours(references, text)));
        } else if (references.resolve(target).isEmpty() && isCircle(references, text)) {
            out.add(CYCLE, reference.location(), "'" + text + "' leads in a circle");
        }
    }

    /** Whether each step leads somewhere, so that only a circle can be what keeps the whole from ending. */
    private static boolean isCircle(References references, String first) {
        String at = first;
        for (int steps = 0; steps < 100; steps++) {
            YamlNode target = references.target(at).orElse(null);
            String next = target instanceof YamlMapping mapping
                    ? mapping.text(References.REF).orElse(null)
                    : null;
            if (next == null) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static List<String> neighbours(References references, String reference) {
        int slash = reference.lastIndexOf('/');
        if (slash < 0
                || !(references.target(reference.substring(0, slash)).orElse(null) instanceof YamlMapping section)) {
            return List.of();
        }
        return section.entries().stream().map(entry -> entry.key().value()).toList();
    }
}
