package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.change.rule.ChangeRules;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.rule.Rules;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.ParameterType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the reference true. {@code -Dupdate-docs=true} rewrites it from the schema and the rules. */
class ReferenceTest {
    private static final Path DOCS = Path.of("..", "docs");

    private static String language() {
        return CatalogCase.text(Path.of("src/test/resources/docs/language.md"))
                .replace("{{start}}", CatalogCase.text(CatalogCase.ROOT.resolve("good/start.yaml")));
    }

    private static void assertUpToDate(String file, String content) throws IOException {
        Path page = DOCS.resolve(file);
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(DOCS.resolve("reference"));
            Files.writeString(page, content);
        }
        assertThat(CatalogCase.text(page))
                .as("docs/%s; rewrite it with -Dupdate-docs=true", file)
                .isEqualTo(content);
    }

    @Test
    void theGuideToTheLanguageIsUpToDate() throws IOException {
        assertUpToDate("language.md", language());
    }

    @Test
    void theReferenceOfKeysIsUpToDate() throws IOException {
        assertUpToDate("reference/keys.md", KeysReference.page());
    }

    @Test
    void theReferenceOfDiagnosticsIsUpToDate() throws IOException {
        assertUpToDate("reference/diagnostics.md", DiagnosticsReference.page());
    }

    @Test
    void everyBindingAndFormatIsExplained() {
        String page = language();
        for (BindingSource source : BindingSource.values()) {
            // A constant has no word: the catalog has its text.
            assertThat(page).contains(source == BindingSource.CONSTANT ? "`no-store`" : "`$" + source.word());
        }
        for (Format.Kind format : Format.Kind.values()) {
            assertThat(page).contains("| `" + format.word());
        }
        for (ParameterType.Scalar type : ParameterType.Scalar.values()) {
            assertThat(page).contains("| `" + type + "` |");
        }
    }

    @Test
    void everyRuleIsExplained() {
        for (RuleInfo rule : Rules.descriptions()) {
            assertThat(rule.summary()).as(rule.id()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.meaning()).as(rule.id()).endsWith(".");
            assertThat(rule.remedy()).as(rule.id()).endsWith(".");
        }
    }

    @Test
    void everyChangeIsExplained() {
        assertThat(ChangeRules.infos()).allSatisfy(rule -> {
            assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.meaning()).endsWith(".");
            assertThat(rule.hint()).doesNotEndWith(".");
        });
    }
}
