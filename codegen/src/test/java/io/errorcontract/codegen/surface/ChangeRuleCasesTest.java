package io.errorcontract.codegen.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.report.TextReport;
import io.errorcontract.catalog.change.rule.ChangeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each directory of {@code diff/cases} holds two versions of a catalog and the exact report on them. Run with
 * {@code -Dupdate-cases=true} to rewrite the reports, and read what changed before committing it.
 */
class ChangeRuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/diff/cases");

    static List<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reports(String name) throws IOException {
        Path directory = CASES.resolve(name);
        CompatibilityCheck check = check(directory);
        String report = TextReport.write(check) + check.problems();
        Path expected = directory.resolve("expected.txt");
        if (Boolean.getBoolean("update-cases")) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    @Test
    void the_reference_of_changes_is_up_to_date() throws IOException {
        Path page = Path.of("../docs/reference/changes.md");
        String content = ChangesReference.page();
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(page, content);
        }
        assertThat(content)
                .as("docs/reference/changes.md; rewrite it with -Dupdate-docs=true")
                .isEqualTo(Files.readString(page));
    }

    @Test
    void every_rule_has_a_case_in_which_it_finds_something() throws IOException {
        Set<String> missing = new TreeSet<>();
        ChangeRules.infos().forEach(rule -> missing.add(rule.id()));
        for (String name : cases()) {
            for (Change change : check(CASES.resolve(name)).comparison().changes()) {
                if (name.startsWith(change.rule())) {
                    missing.remove(change.rule());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void ids_are_unique_and_follow_the_class_names() {
        List<String> ids = new ArrayList<>();
        ChangeRules.all().forEach(rule -> {
            String words = rule.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
            assertThat(rule.info().id()).isEqualToIgnoringCase(words);
            ids.add(rule.info().id());
        });
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static CompatibilityCheck check(Path directory) throws IOException {
        return VersionPairs.check(
                Files.readString(directory.resolve("old.yaml")), Files.readString(directory.resolve("new.yaml")));
    }
}
