package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.report.TextReport;
import io.errorcontract.catalog.change.rule.ChangeRule;
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
public final class ChangesReference {
    private static final Path CASES = Path.of("src/test/resources/diff/cases");

    private static final String HEAD = """
            # Changes

            The goals `check` and `changelog` compare two versions of a catalog. Each change is rated three times:

            - **wire**: for those who read or write the responses without the generated classes;
            - **source**: for those who compile against the generated classes;
            - **behaviour**: for those who rely on how programs behave: what a `catch` matches, what is retried and when,
              what a message says.

            `none`: they cannot notice it. `compatible`: they may notice it, and what worked goes on working.
            `breaking`: something that worked may stop working.

            From the ratings follows the least step of `version`: **major** if something breaks, **minor** if programs may
            notice it, else **patch**. Where no step makes a change right, the step is **never**.
            Before 1.0.0 the second number grows with a break and the third with everything else; after 0.0.x the third
            grows with anything.

            A break that is meant is written down with its reason:

            ```yaml
            accepted:
              - change: status-changed
                at: errors / order.gone / status
                reason: The gateway sent 410 all along; 404 stood in the catalog only.
            ```

            An acceptance that no change needs any more is an error.

            ## Older clients

            A code that changed with an alias that knows its version (`aliases: { order.missing: 2.0.0 }`) need not break older
            clients: a server writes the code that they know to those who say which version they speak. A client says so in the
            header `Error-Contract` of its requests, if its codec was made by `withContractHeader()`:

            ```java
            HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), ShopErrors.CODEC.withContractHeader());
            ```

            OkHttp's `ApiCallFactory` and WebClient's `ApiErrorFilter` do the same; a `RestClient` gets `codec.contractHeader()` as a
            default header. The servers of Spring Boot and Jakarta REST look for the header by themselves; any other one passes
            the version on with `EncodeContext.forClient`. A header of another catalog, and one that is not of the form, counts for
            nothing. Clients that do not say what they speak get the present codes.

            ## The rules

            A rule whose rating depends on the catalog has several lines in the table.

            """;

    private final Map<String, String> examples = new LinkedHashMap<>();
    private final Map<String, Set<String>> ratings = new TreeMap<>();

    private ChangesReference() {}

    /** The page. */
    public static String page() throws IOException {
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
        CompatibilityCheck check = CompatibilityCheck.of(
                CatalogComparison.of(Catalogs.read("old.yaml", old), Catalogs.read("new.yaml", now)), Acceptances.NONE);
        for (Change change : check.comparison().changes()) {
            Impact impact = change.impact();
            ratings.computeIfAbsent(change.rule(), rule -> new TreeSet<>())
                    .add(impact.wire() + " | " + impact.source() + " | " + impact.behaviour() + " | " + change.step());
        }
        String name = directory.getFileName().toString();
        examples.put(name, block("diff", LineDiff.of(old, now)) + block("text", TextReport.write(check)));
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text + "```\n\n";
    }

    private String write() {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("| rule | wire | source | behaviour | step |\n|---|---|---|---|---|\n");
        each(out, this::row);
        each(out.append('\n'), this::section);
        return out.toString().stripTrailing() + "\n";
    }

    private static void each(StringBuilder out, Function<ChangeRuleInfo, String> text) {
        ChangeRules.all().stream().map(ChangeRule::info).map(text).forEach(out::append);
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
        String instead = rule.instead().isEmpty() ? "" : "**Instead:** " + rule.instead() + ".\n\n";
        return "## " + rule.id() + "\n\n**" + capitalized(rule.summary()) + ".** " + rule.meaning() + "\n\n" + instead
                + examples.get(rule.id());
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
