package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every case and compares its whole report. {@code -Dupdate-cases=true} rewrites what is expected. */
class CatalogCaseTest {
    static List<CatalogCase> cases() {
        return CatalogCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExactlyWhatIsExpected(CatalogCase example) throws IOException {
        String report = example.read().report();
        if (Boolean.getBoolean("update-cases")) {
            Files.writeString(example.expected(), report);
        }
        assertThat(report).isEqualTo(CatalogCase.text(example.expected()));
    }

    @Test
    void everyRuleHasAnExampleThatTriggersIt() {
        for (RuleInfo rule : Rules.descriptions()) {
            assertThat(CatalogCase.example(rule.id()).read().diagnostics())
                    .as(rule.id())
                    .extracting(Diagnostic::rule)
                    .contains(rule.id());
        }
    }

    @Test
    void ruleIdsAreUniqueKebabCase() {
        assertThat(Rules.descriptions())
                .extracting(RuleInfo::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
