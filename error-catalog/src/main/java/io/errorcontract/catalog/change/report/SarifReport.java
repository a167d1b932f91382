package io.errorcontract.catalog.change.report;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.check.Acceptance;
import io.errorcontract.catalog.change.check.CheckFaults;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.JudgedChange;
import io.errorcontract.catalog.change.rule.ChangeRuleInfo;
import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.syntax.TreeWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The changes for code scanners, in SARIF 2.1.0 (OASIS). A scanner shows the files of today, so what was removed is
 * placed at the catalog's version, and its message says where it was. Accepted changes are suppressed results.
 *
 * @since 0.1.0
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final CompatibilityCheck check;
    private final SourceLocation fallback;

    private SarifReport(CompatibilityCheck check) {
        this.check = check;
        this.fallback = check.comparison().now().places().value(SourcePath.of("version"));
    }

    /**
     * Writes the report.
     *
     * @param check the judged comparison
     * @param toolVersion the version of what runs the comparison
     * @return a SARIF log with one run
     */
    public static String write(CompatibilityCheck check, String toolVersion) {
        return TreeWriter.JSON.document(log(toolVersion, rules(), new SarifReport(check).results()));
    }

    /**
     * Writes problems that were found without a comparison.
     *
     * @param problems the problems, in their order
     * @param toolVersion the version of the tool that found them, semantic
     * @return a SARIF 2.1.0 log of one run, ended by a line break
     */
    public static String write(List<Diagnostic> problems, String toolVersion) {
        Set<String> ids = new TreeSet<>();
        problems.forEach(problem -> ids.add(problem.rule()));
        List<Object> rules = new ArrayList<>();
        ids.forEach(id -> rules.add(Map.of("id", id)));
        List<Object> results = new ArrayList<>();
        problems.forEach(problem -> results.add(result(problem)));
        return TreeWriter.JSON.document(log(toolVersion, rules, results));
    }

    private List<Object> results() {
        List<Object> results = new ArrayList<>();
        check.diagnostics().forEach(diagnostic -> results.add(result(diagnostic)));
        check.changes().forEach(change -> results.add(result(change)));
        return results;
    }

    private static Map<String, Object> log(String toolVersion, List<Object> rules, List<Object> results) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "error-contract");
        driver.put("semanticVersion", toolVersion);
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static List<Object> rules() {
        List<Object> rules = new ArrayList<>();
        for (ChangeRuleInfo info : ChangeRules.infos()) {
            rules.add(rule(info.id(), info.summary(), info.hint()));
        }
        for (RuleInfo fault : CheckFaults.all()) {
            rules.add(rule(fault.id(), fault.summary(), fault.remedy()));
        }
        return rules;
    }

    private static Map<String, Object> rule(String id, String summary, String help) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("shortDescription", text(summary));
        if (!help.isEmpty()) {
            json.put("help", text(help));
        }
        return json;
    }

    private static Map<String, Object> result(Diagnostic diagnostic) {
        String hint = diagnostic.hint();
        String message = hint == null ? diagnostic.message() : diagnostic.message() + " (" + hint + ")";
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleId", diagnostic.rule());
        json.put("level", diagnostic.severity().toString());
        json.put("message", text(message));
        json.put("locations", List.of(place(diagnostic.location())));
        json.put("partialFingerprints", Map.of("problem/v1", diagnostic.rule() + ": " + diagnostic.message()));
        return json;
    }

    private Map<String, Object> result(JudgedChange judged) {
        Change change = judged.change();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleId", change.rule());
        json.put("level", level(judged));
        json.put("message", text(message(change)));
        json.put("locations", List.of(place(change.side() == Side.NEW ? change.location() : fallback)));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("wire", change.impact().wire().toString());
        properties.put("source", change.impact().source().toString());
        properties.put("binary", change.impact().binary().toString());
        properties.put("behavior", change.impact().behavior().toString());
        properties.put("requiredBump", change.bump().toString());
        properties.put("element", change.element().toString());
        json.put("partialFingerprints", Map.of("element/v1", change.rule() + " at " + change.element()));
        Acceptance acceptance = judged.acceptance();
        if (acceptance != null) {
            json.put("suppressions", List.of(suppression(acceptance)));
        }
        json.put("properties", properties);
        return json;
    }

    private static String message(Change change) {
        StringBuilder message = new StringBuilder(change.message());
        append(message, " from ", change.was());
        append(message, " to ", change.is());
        append(message, ". Hint: ", change.impact().breaks() ? change.hint() : null);
        if (change.side() == Side.OLD) {
            message.append(" (was at ").append(change.location()).append(')');
        }
        return message.toString();
    }

    private static void append(StringBuilder message, String lead, @Nullable String text) {
        if (text != null) {
            message.append(lead).append(text);
        }
    }

    private static String level(JudgedChange judged) {
        return switch (judged.verdict()) {
            case "forbidden" -> "error";
            case "breaking" -> "warning";
            default -> "note";
        };
    }

    private static Map<String, Object> suppression(Acceptance acceptance) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "external");
        json.put("status", "accepted");
        json.put("justification", acceptance.reason());
        json.put("location", place(acceptance.location()));
        return json;
    }

    private static Map<String, Object> place(SourceLocation location) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(location.file())));
        if (location.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", location.line());
            region.put("startColumn", location.column());
            region.put("endColumn", location.column() + Math.max(1, location.length()));
            physical.put("region", region);
        }
        return Map.of("physicalLocation", physical);
    }

    /** File names may hold what addresses may not. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null)
                    .normalize()
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a file name: " + file, e);
        }
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
