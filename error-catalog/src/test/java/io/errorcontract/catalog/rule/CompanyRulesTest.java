package io.errorcontract.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.rules.OwnedErrors;
import com.acme.rules.SnakeCaseCodes;
import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.Catalog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyRulesTest {

    private static final String CATALOG = """
            catalog: shop
            title: Shop API errors
            version: 1.0.0
            properties: { owner: { type: string } }
            families:
              orders: { match: "order_*", properties: { owner: sales } }
            errors:
              order_gone: { status: 410, message: The order is gone }
              Broken: { status: 500, message: It broke }
            """;

    private static CatalogResult read(String yaml, CatalogRule... rules) {
        return CatalogReader.create()
                .withRules(List.of(rules))
                .read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void reportFaultsLikeTheRulesOfTheLanguage() {
        CatalogResult result = read(CATALOG, new OwnedErrors(), new SnakeCaseCodes());

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.report()).isEqualTo("""
                errors.yaml:9:3: error: 'Broken' has no owner [acme-owned-errors]
                    9 |   Broken: { status: 500, message: It broke }
                      |   ^^^^^^
                  hint: add 'properties: { owner: … }'
                errors.yaml:9:3: warning: 'Broken' is not snake case [acme-snake-case-codes]
                    9 |   Broken: { status: 500, message: It broke }
                      |   ^^^^^^
                1 error, 1 warning
                """);
    }

    @Test
    void leaveACatalogUsableThatTheyOnlyWarnOf() {
        assertThat(read(CATALOG, new SnakeCaseCodes()).hasErrors()).isFalse();
    }

    @Test
    void runOnlyWhereTheLanguageFindsNoError() {
        String faulty = CATALOG.replace("status: 500", "status: 200");

        assertThat(read(faulty, new OwnedErrors()).diagnostics())
                .extracting("rule")
                .doesNotContain("acme-owned-errors")
                .isNotEmpty();
    }

    @Test
    void areFoundOnTheClassPath(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(CatalogRule.class.getName()), OwnedErrors.class.getName());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CatalogRule.class.getClassLoader())) {
            assertThat(CompanyRules.on(loader))
                    .hasOnlyElementsOfType(OwnedErrors.class)
                    .hasSize(1);
        }
    }

    @Test
    void areDocumentedByOneThatWorks() throws IOException {
        String source = Files.readString(Path.of("src/test/java/com/acme/rules/OwnedErrors.java"));

        assertThat(Files.readString(Path.of("../docs/rules.md"))).contains("```java\n" + source + "```\n");
    }

    @Test
    void haveIdsOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(CATALOG, new OwnedErrors(), new OwnedErrors()))
                .withMessage("the rule ID 'acme-owned-errors' of %s is already taken by another rule"
                        .formatted(OwnedErrors.class.getName()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(CATALOG, named("unknown-key")))
                .withMessageContaining("'unknown-key'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(CATALOG, named("Owner")))
                .withMessageContaining("is not kebab-case");
    }

    private static CatalogRule named(String id) {
        return new CatalogRule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.error(id, "", "", "");
            }

            @Override
            public void check(Catalog catalog, Faults faults) {}
        };
    }
}
