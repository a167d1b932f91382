package io.errorcontract.codegen.surface;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.report.TextReport;
import io.errorcontract.catalog.change.rule.ChangeRuleInfo;
import io.errorcontract.catalog.change.rule.ChangeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the reference of changes from the rules, and from the cases that show how they rate. */
final class ChangesReference {
    private static final Path CASES = Path.of("src/test/resources/diff/cases");

    private static final String HEAD = """
            # Changes

            Every kind of change that the goals `check` and `changelog` find between two versions of a catalog, and how it is
            rated. [Versioning](../versioning.md) explains the ratings and how to configure the goals.

            A rule whose rating depends on the catalog has several lines in the table. The ratings for source and binary are not
            the rule's: the generated code of both versions is compared, and what differs is shown with the change that caused it.

            """;

    private final Map<String, String> examples = new LinkedHashMap<>();
    private final Map<String, Set<String>> ratings = new TreeMap<>();

    private ChangesReference() {}

    /** The page. */
    static String page() throws IOException {
        ChangesReference reference = new ChangesReference();
        for (Path directory : directories()) {
            reference.read(directory);
        }
        return reference.write();
    }

    private static List<Path> directories() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories.sorted().toList();
        }
    }

    private void read(Path directory) throws IOException {
        String old = Files.readString(directory.resolve("old.yaml"));
        String now = Files.readString(directory.resolve("new.yaml"));
        CompatibilityCheck check = VersionPairs.check(old, now);
        for (Change change : check.comparison().changes()) {
            Impact impact = change.impact();
            ratings.computeIfAbsent(change.rule(), rule -> new TreeSet<>())
                    .add(impact.wire() + " | " + impact.source() + " | " + impact.binary() + " | " + impact.behavior()
                            + " | " + change.bump());
        }
        String name = directory.getFileName().toString();
        examples.put(name, block("diff", LineDiff.of(old, now)) + block("text", TextReport.write(check)));
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text + "```\n\n";
    }

    private String write() {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("| rule | wire | source | binary | behavior | required bump |\n|---|---|---|---|---|---|\n");
        each(out, this::row);
        each(out.append('\n'), this::section);
        return out.toString().stripTrailing() + "\n";
    }

    private static void each(StringBuilder out, Function<ChangeRuleInfo, String> text) {
        ChangeRules.infos().stream().map(text).forEach(out::append);
    }

    private String row(ChangeRuleInfo rule) {
        StringBuilder rows = new StringBuilder();
        String name = "[" + rule.id() + "](#" + rule.id() + ")";
        for (String rating : ratings.get(rule.id())) {
            rows.append("| ").append(name).append(" | ").append(rating).append(" |\n");
            name = "";
        }
        return rows.toString();
    }

    private String section(ChangeRuleInfo rule) {
        String hint = rule.hint().isEmpty() ? "" : "**Fix:** " + rule.hint() + ".\n\n";
        return "## " + rule.id() + "\n\n**" + capitalized(rule.summary()) + ".** " + rule.meaning() + "\n\n" + hint
                + examples.get(rule.id());
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
