package io.errorcontract.codegen.evolution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.codegen.evolution.Findings.Between;
import io.errorcontract.codegen.evolution.Findings.Finding;
import io.errorcontract.codegen.surface.VersionComparison;
import io.errorcontract.contract.ErrorDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets servers and SDKs of two versions talk over HTTP, for each pair of catalogs that the rules of the comparison are
 * tested with. What the rules call compatible must lose nothing, and what they call breaking must lose something. What
 * gets lost is written down in {@code evolution/*.txt}; run with {@code -Dupdate-cases=true} to write it anew.
 */
class EvolutionMatrixTest {
    private static final Path CASES = Path.of("src/test/resources/diff/cases");
    private static final Path EXPECTED = Path.of("src/test/resources/evolution");

    /** Changes that break somebody, but not in a way that two programs can show each other. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "body-layout-removed",
            "neither server writes the layout: it was there for responses of others",
            "parameter-order-changed",
            "arguments trade places where a constructor is called, which is in the code of a server",
            "member-renamed",
            "the name stands for a neighbour now, which code shows that was written for the former one",
            "java-class-changed",
            "what breaks is code that calls a constructor",
            "match-changed",
            "a text of the catalog's own is read by its message too; what breaks is a text of somebody else's",
            "parameter-range-changed",
            "nobody checks bounds at run time; what breaks is what a client made room for",
            "parameter-unit-changed",
            "a unit is a word in the reference, and the number looks the same",
            "reserved-code-used",
            "the older readers are those of before the code was retired");

    /** What breaks of sealed exceptions is a switch over all of them, which neither program has. */
    private static final Set<String> BREAKS_A_SWITCH = Set.of("code-added", "family-changed");

    /** Texts for people, and their language. Whoever takes one for a constant is told so, and loses nothing. */
    private static final Set<String> TEXTS = Set.of("text-changed", "translation-changed");

    @TempDir
    private Path temp;

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
    void what_gets_lost_is_what_the_rules_call_breaking(String name) throws Exception {
        String oldYaml = yaml(name, "old.yaml");
        String newYaml = yaml(name, "new.yaml");
        CatalogComparison comparison =
                VersionComparison.WITH_BODIES.compare(read("old.yaml", oldYaml), read("new.yaml", newYaml));
        try (Party old = Party.of(oldYaml, temp.resolve("old"));
                Party now = Party.of(newYaml, temp.resolve("new"))) {
            Set<Finding> findings = Findings.of(old, now);
            assertRecorded(name, findings);
            List<String> wrong = new ArrayList<>();
            for (Finding finding : findings) {
                if (comparison.changes().stream().noneMatch(change -> explains(change, finding, now))) {
                    wrong.add("called compatible: " + finding);
                }
            }
            assertThat(wrong).isEmpty();
            Set<String> notShown = notShown(comparison, findings, now);
            notShown.removeAll(NOT_SHOWN.keySet());
            if (comparison.now().definition().java().sealedExceptions()) {
                notShown.removeAll(BREAKS_A_SWITCH);
            }
            assertThat(notShown).isEmpty();
        }
    }

    /** A case that has nothing to say of Java still needs a package. */
    private static String yaml(String name, String file) throws IOException {
        String yaml = Files.readString(CASES.resolve(name).resolve(file));
        return yaml.contains("\njava:") ? yaml : yaml + "java: { package: com.example.shop }\n";
    }

    private static Set<String> notShown(CatalogComparison comparison, Set<Finding> findings, Party now) {
        Set<String> notShown = new TreeSet<>();
        for (Change change : comparison.changes()) {
            boolean breaks =
                    change.impact().wire() == Rating.BREAKING || change.impact().behavior() == Rating.BREAKING;
            if (breaks && findings.stream().noneMatch(finding -> explains(change, finding, now))) {
                notShown.add(change.rule());
            }
        }
        return notShown;
    }

    /** Whether the change is the reason by its rating, and concerns the error. */
    private static boolean explains(Change change, Finding finding, Party now) {
        boolean breaks = finding.between() == Between.OLD_SERVER_AND_NEW_SDK
                ? change.impact().breaks()
                : change.impact().wire() == Rating.BREAKING || change.impact().behavior() == Rating.BREAKING;
        return (breaks || isText(change, finding))
                && change.code()
                        .map(code -> concerns(change, code, finding, now))
                        .orElse(true);
    }

    private static boolean isText(Change change, Finding finding) {
        String text = finding.text();
        return TEXTS.contains(change.rule())
                && (text.contains("WRONG_CONSTANT") || text.contains("/title") || text.contains("content-language"));
    }

    /** An error that got another code is the same one all the same. */
    private static boolean concerns(Change change, String code, Finding finding, Party now) {
        return finding.code().equals(code)
                || finding.code().equals(change.was())
                || now.catalog()
                        .find(finding.code())
                        .map(ErrorDescriptor::code)
                        .filter(code::equals)
                        .isPresent();
    }

    private static void assertRecorded(String name, Set<Finding> findings) throws IOException {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        Path expected = EXPECTED.resolve(name + ".txt");
        if (Boolean.getBoolean("update-cases")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, lines);
        }
        assertThat(lines).hasToString(Files.readString(expected));
    }

    private static CatalogVersion read(String file, String yaml) {
        return CatalogVersion.of(CatalogReader.create().read(Map.of(file, yaml.getBytes(UTF_8))));
    }
}
