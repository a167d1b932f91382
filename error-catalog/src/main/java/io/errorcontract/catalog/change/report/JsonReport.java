package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.check.Acceptance;
import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.JudgedChange;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The changes for programs. Fields are added in later versions, and none changes its meaning. The text is ASCII but for
 * what the catalog holds, ends with a line break, and is the same for the same input.
 *
 * @since 0.1.0
 */
public final class JsonReport {
    private JsonReport() {}

    /**
     * Writes the report.
     *
     * @param check the judged comparison
     * @return a JSON object
     */
    public static String write(CompatibilityCheck check) {
        CatalogComparison comparison = check.comparison();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("catalog", comparison.now().definition().id());
        report.put("from", comparison.old().definition().version());
        report.put("to", comparison.now().definition().version());
        report.put("passes", check.passes());
        report.put("requiredBump", check.needed().toString());
        report.put("changes", check.changes().stream().map(JsonReport::change).toList());
        report.put(
                "problems",
                check.diagnostics().stream().map(JsonReport::problem).toList());
        return TreeWriter.JSON.document(report);
    }

    /**
     * Writes problems that were found without a comparison.
     *
     * @param problems the problems, in their order
     * @return a JSON object whose {@code problems} are those of a comparison's report, ended by a line break
     */
    public static String write(List<Diagnostic> problems) {
        return TreeWriter.JSON.document(
                Map.of("problems", problems.stream().map(JsonReport::problem).toList()));
    }

    private static Map<String, Object> change(JudgedChange judged) {
        Change change = judged.change();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", change.rule());
        json.put("verdict", judged.verdict());
        json.put("message", change.message());
        change.code().ifPresent(code -> json.put("code", code));
        json.put("element", change.element().segments());
        json.put("side", change.side().name().toLowerCase(Locale.ROOT));
        json.put("location", location(change.location()));
        putIfThere(json, "was", change.was());
        putIfThere(json, "is", change.is());
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("wire", change.impact().wire().toString());
        rating.put("source", change.impact().source().toString());
        rating.put("binary", change.impact().binary().toString());
        rating.put("behavior", change.impact().behavior().toString());
        json.put("rating", rating);
        json.put("requiredBump", change.bump().toString());
        if (!change.effects().isEmpty()) {
            json.put("effects", change.effects());
        }
        putIfThere(json, "hint", change.hint());
        Acceptance acceptance = judged.acceptance();
        putIfThere(json, "acceptedBecause", acceptance == null ? null : acceptance.reason());
        return json;
    }

    private static Map<String, Object> problem(Diagnostic diagnostic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", diagnostic.rule());
        json.put("severity", diagnostic.severity().toString());
        json.put("message", diagnostic.message());
        json.put("location", location(diagnostic.location()));
        putIfThere(json, "hint", diagnostic.hint());
        return json;
    }

    private static Map<String, Object> location(SourceLocation location) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", location.file());
        if (location.line() > 0) {
            json.put("line", location.line());
            json.put("column", location.column());
        }
        return json;
    }

    private static void putIfThere(Map<String, Object> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
