package io.errorcontract.catalog;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.BindingFaults;
import io.errorcontract.catalog.resolve.ImportFaults;
import io.errorcontract.catalog.rule.Rule;
import io.errorcontract.catalog.rule.Rules;
import io.errorcontract.catalog.syntax.ReadingFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the reference of diagnostics from the rules and the cases that trigger them. */
final class DiagnosticsReference {
    private DiagnosticsReference() {}

    static String page() {
        StringBuilder out = new StringBuilder("""
                # Diagnostics

                The reader finds all faults of a catalog in one pass and sorts them by file, line and column.
                Each shows its place, its severity, the id of its rule, the line with a caret, and often a hint:

                ```text
                errors.yaml:12:5: error: unknown key 'mesage' [unknown-key]
                   12 |     mesage: Sandbox {id} does not exist
                      |     ^^^^^^
                  hint: did you mean 'message'?
                ```

                An **error** makes the catalog unusable, and the build fails. A **warning** does not.
                Lines and columns count from 1; a column is a code point.

                A file that cannot be parsed does not keep the others from being checked. Rules that need the whole catalog,
                such as those for names that do not exist, wait until every file can be parsed.

                [All keys](keys.md) lists the keys of a catalog, [Diagnostics of goals](goal-diagnostics.md) what goals report besides,
                [Changes](changes.md) the changes between two versions. You can add [rules of your own](../rules.md).

                """);
        appendTable(out);
        out.append("## Reading files\n\n");
        ReadingFaults.all().forEach(rule -> append(out, rule));
        out.append("## Bindings\n\n");
        BindingFaults.all().forEach(rule -> append(out, rule));
        out.append("## Imports\n\n");
        ImportFaults.all().forEach(rule -> append(out, rule));
        out.append("## Rules\n\n");
        Rules.all().stream().map(Rule::info).forEach(rule -> append(out, rule));
        return out.toString().stripTrailing() + "\n";
    }

    private static void appendTable(StringBuilder out) {
        out.append("| rule | severity | finds |\n|---|---|---|\n");
        for (RuleInfo rule : Rules.descriptions()) {
            out.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ");
            out.append(rule.severity()).append(" | ").append(rule.summary()).append(" |\n");
        }
        out.append('\n');
    }

    private static void append(StringBuilder out, RuleInfo rule) {
        out.append("### ").append(rule.id()).append("\n\n");
        out.append("**").append(capitalized(rule.severity().toString())).append(":** ");
        out.append(rule.summary()).append(".\n\n");
        out.append(rule.meaning()).append("\n\n");
        out.append("**Fix:** ").append(rule.remedy()).append("\n\n");
        CatalogCase example = CatalogCase.example(rule.id());
        appendInput(out, example);
        out.append("```text\n").append(example.read().report()).append("```\n\n");
    }

    private static void appendInput(StringBuilder out, CatalogCase example) {
        if (example.directive().startsWith("# limits")) {
            out.append("An example, read with a lower limit:\n\n");
        }
        if (Files.isDirectory(example.input())) {
            out.append("A directory with these files:\n\n");
            filesOf(example.input())
                    .forEach(file -> out.append("- ").append(file.getFileName()).append('\n'));
            out.append('\n');
        } else if (Files.exists(example.input())) {
            out.append("```yaml\n").append(CatalogCase.text(example.input())).append("```\n\n");
        }
    }

    private static List<Path> filesOf(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
