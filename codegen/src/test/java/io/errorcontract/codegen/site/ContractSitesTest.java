package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.errorcontract.catalog.definition.CatalogResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The sites of the five real contracts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractSitesTest {
    private static final int MAX_PAGE = 60_000;
    private static final Pattern TARGET = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");
    private static final Pattern MARKDOWN_TARGET = Pattern.compile("(?<!\\\\)\\]\\(([^)<>\\s]+)\\)");

    static final List<String> contracts = Sites.CONTRACTS;

    private final Map<String, Sites.Made> sites = new TreeMap<>();

    private Sites.Made site(String contract) {
        return sites.computeIfAbsent(contract, Sites::ofContract);
    }

    @ParameterizedTest
    @FieldSource("contracts")
    void nothingIsWrong(String contract) {
        assertThat(site(contract).report()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("contracts")
    void everyPageIsSmallAndHasATwin(String contract) {
        Sites.Made site = site(contract);
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                        .as(path)
                        .isLessThan(MAX_PAGE);
                assertThat(site.texts()).containsKey(path.replaceAll("html$", "md"));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("contracts")
    void everyLinkAndAnchorIsThere(String contract) {
        Sites.Made site = site(contract);
        List<String> dead = new ArrayList<>();
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                follow(site, path, text, TARGET, dead);
            } else if (path.endsWith(".md") || path.equals("llms.txt")) {
                follow(site, path, text, MARKDOWN_TARGET, dead);
            }
        });
        assertThat(dead).isEmpty();
    }

    private static void follow(Sites.Made site, String path, String text, Pattern pattern, List<String> dead) {
        Matcher targets = pattern.matcher(text);
        while (targets.find()) {
            String target = targets.group(1);
            if (!target.matches("(https?:|mailto:).*") && !leadsSomewhere(site, path, target)) {
                dead.add(path + " -> " + target);
            }
        }
    }

    private static boolean leadsSomewhere(Sites.Made site, String from, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path page = Path.of(from);
        Path resolved = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        String text = site.texts().get(resolved.toString().replace('\\', '/'));
        if (text == null || hash < 0 || !resolved.toString().endsWith(".html")) {
            return text != null;
        }
        String anchor = target.substring(hash + 1);
        // The page of all errors reads its filters from there.
        return anchor.contains("=") || text.contains(" id=\"" + anchor + "\"");
    }

    @ParameterizedTest
    @FieldSource("contracts")
    void theExportFitsItsSchema(String contract) {
        Sites.Made site = site(contract);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(site.text("errors.schema.json"))
                        .validate(site.text("errors.json"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("contracts")
    void theSiteIsTheSameEachTime(String contract) {
        assertThat(Sites.ofContract(contract).texts()).isEqualTo(site(contract).texts());
    }

    /** The facts of the vendor's own page; a line names a page of the site, the next ones what has to stand there. */
    @ParameterizedTest
    @FieldSource("contracts")
    void thePagesSayWhatTheVendorSays(String contract) throws IOException {
        Sites.Made site = site(contract);
        List<String> missing = new ArrayList<>();
        String page = "";
        int facts = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/site/facts", contract + ".txt"))) {
            if (line.startsWith("# ")) {
                page = line.substring(2).strip();
            } else if (!line.isBlank()) {
                facts++;
                if (!site.text(page + ".md").replaceAll("\\\\(?=[\\W_])", "").contains(line.strip())) {
                    missing.add(page + ": " + line.strip());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(facts).isGreaterThan(30);
    }

    @ParameterizedTest
    @FieldSource("contracts")
    void theCatalogHasNoErrors(String contract) {
        CatalogResult catalog = Sites.contract(contract);
        assertThat(catalog.diagnostics()).noneMatch(diagnostic -> diagnostic.isError());
    }
}
