package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the reference of what goals report. {@code -Dupdate-docs=true} rewrites it. */
class GoalDiagnosticsTest {

    private static final Path PAGE = Path.of("../docs/goal-diagnostics.md");

    /** Where a diagnostic is described. */
    private static final Pattern DESCRIBED = Pattern.compile("RuleInfo\\.(?:error|warning)\\(\\s*\"([^\"]+)\"");

    @Test
    void theReferenceIsUpToDate() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Diagnostics of goals

                What the goals report besides the [faults of a catalog](diagnostics.md) and the [changes](changes.md) \
                between two versions. They look the same: place, severity, message, the ID of the rule, a hint.
                """);
        GoalDiagnostics.descriptions().forEach((heading, rules) -> {
            page.append("\n## ").append(heading).append('\n');
            rules.forEach(rule -> append(page, rule));
        });
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("rewrite it with -Dupdate-docs=true")
                .isEqualTo(page.toString());
    }

    private static void append(StringBuilder page, RuleInfo rule) {
        String severity = rule.severity().toString();
        page.append("\n### ").append(rule.id()).append("\n\n**");
        page.append(Character.toUpperCase(severity.charAt(0))).append(severity, 1, severity.length());
        page.append(":** ").append(rule.summary()).append(". ").append(rule.meaning());
        page.append("\n\n**Fix:** ").append(rule.remedy()).append('\n');
    }

    @Test
    void everyDiagnosticStandsInAReference() throws IOException {
        List<String> described = new ArrayList<>();
        for (String module : List.of("../error-catalog", ".")) {
            try (Stream<Path> sources = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(source);
                    assertThat(text).as(source.toString()).doesNotContainPattern("new Diagnostic\\(\\s*\"");
                    DESCRIBED
                            .matcher(text)
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .forEach(described::add);
                }
            }
        }

        assertThat(Stream.concat(
                                Rules.descriptions().stream(),
                                GoalDiagnostics.descriptions().values().stream().flatMap(List::stream))
                        .map(RuleInfo::id))
                .containsExactlyInAnyOrderElementsOf(described)
                .doesNotHaveDuplicates();
    }
}
