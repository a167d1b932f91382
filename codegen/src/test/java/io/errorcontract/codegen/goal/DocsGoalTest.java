package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.typescript.PropertyNames;
import io.errorcontract.codegen.typescript.TypeScriptOptions;
import io.errorcontract.codegen.workspace.Coordinates;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsGoalTest {

    private static final String CATALOG = """
        catalog: sandboxes
        title: Sandboxes
        version: 1.0.0
        errors:
          lost: { status: 404, message: It is lost }
        """;

    @TempDir
    Path base;

    private JavaSettings java = JavaSettings.OF_CATALOG;
    private @Nullable Path document;
    private @Nullable String releases;
    private @Nullable TypeScriptOptions typescript;
    private Visibility visibility = Visibility.PUBLIC;
    private List<InputPath> catalogs = List.of();

    @BeforeEach
    void writeACatalog() throws IOException {
        catalog(CATALOG);
    }

    @Test
    void writesASite() throws IOException {
        assertThat(run())
                .isEqualTo(new Outcome.Done(
                        "",
                        "Wrote the site of sandboxes 1.0.0 to " + base.resolve("site")
                                + ": 21 files written, 0 removed"));
        assertThat(base.resolve("site/lost.html")).isNotEmptyFile();
    }

    @Test
    void samplesUseThePackageThatTheBuildNames() throws IOException {
        run();
        assertThat(base.resolve("site/lost.html")).content().doesNotContain("fromResponse");

        typescript = new TypeScriptOptions(
                "@example/errors", PropertyNames.CAMEL_CASE, Map.of("LostError", "GoneError"), Map.of());
        run();
        assertThat(base.resolve("site/lost.md"))
                .content()
                .contains("  GoneError,\n} from \"@example/errors\";")
                .contains("if (!(error instanceof GoneError)) {");
        assertThat(base.resolve("site/errors.json"))
                .content()
                .contains("\"npmPackage\": \"@example/errors\"")
                .contains("\"typescript\": \"GoneError\"");
    }

    @Test
    void eachOfSeveralCatalogsHasAFolder() throws IOException {
        Path other = Files.writeString(base.resolve("files.yaml"), """
            catalog: files
            title: Files API errors
            version: 3.1.0
            description: Where files are. And more.
            errors:
              lost: { status: 410, message: "The file {name} is lost", params: { name: { example: a } } }
            """);
        catalogs = List.of(new InputPath(other));

        assertThat(run().toString()).contains("Wrote the sites of 2 APIs to ");
        assertThat(base.resolve("site/index.html"))
                .content()
                .contains("<h1>API errors</h1>")
                .contains("href=\"sandboxes/index.html\"><strong>Sandboxes</strong>")
                .contains("href=\"files/index.html\"><strong>Files API errors</strong><span>Where files are.</span>")
                .contains("1 error, version 3.1.0");
        assertThat(base.resolve("site/index.md")).content().contains("- [Files API errors](files/index.md) (3.1.0)");
        assertThat(base.resolve("site/files/lost.html"))
                .content()
                .contains("data-root=\"\" data-search-root=\"../\"")
                .contains("<a href=\"../index.html\">All APIs</a>");
        assertThat(base.resolve("site/files/status/410.html"))
                .content()
                .contains("data-root=\"../\" data-search-root=\"../../\"");
        assertThat(base.resolve("site/assets/search-index.js"))
                .content()
                .contains("\"sandboxes/lost\"", "\"files/lost\"", "\"Files API errors\"");
        assertThat(base.resolve("site/files/assets/search-index.js"))
                .content()
                .contains("The file {name} is lost")
                .doesNotContain("sandboxes");
        assertThat(run()).isEqualTo(new Outcome.UpToDate(""));
    }

    @Test
    void twoCatalogsOfOneIdAreNoSite() throws IOException {
        catalogs = List.of(new InputPath(base.resolve("catalog/errors.yaml")));

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .contains("another catalog of the site has the ID 'sandboxes' too [same-catalog-id]"));
        assertThat(base.resolve("site")).doesNotExist();
    }

    @Test
    void aFaultOfAnotherCatalogIsShownAtItsPlace() throws IOException {
        Path other = Files.writeString(base.resolve("files.yaml"), """
            catalog: files
            title: Files API errors
            version: 3.1.0
            errors:
              lost: { status: 410, message: Lost, description: "See [this](nowhere)." }
            """);
        catalogs = List.of(new InputPath(other));

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .startsWith("files.yaml:5:")
                                .contains("[dead-link]"));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        run();
        Map<Path, FileTime> before = times();

        assertThat(run()).isEqualTo(new Outcome.UpToDate(""));
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void rewritesNothingThatIsRightWhenItHasToRunAgain() throws IOException {
        run();
        Map<Path, FileTime> before = times();
        Files.delete(base.resolve("record.txt"));

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.summary()).endsWith(": 0 files written, 0 removed"));
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void removesThePageOfACodeThatIsGone() throws IOException {
        run();
        catalog(CATALOG.replace("lost:", "gone:"));

        assertThat(run().toString()).contains("removed");
        assertThat(base.resolve("site/lost.html")).doesNotExist();
        assertThat(base.resolve("site/gone.html")).exists();
    }

    @Test
    void aFaultOfTheSiteFailsTheGoalAndWritesNothing() throws IOException {
        catalog(CATALOG + "guides: { tips: { title: Tips, text: 'See [this](nowhere).' } }\n");

        assertThat(run()).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.summary()).isEqualTo("1 error in the error catalog");
            assertThat(rejected.diagnostics())
                    .startsWith("catalog/errors.yaml:6:38: error: the link 'nowhere' leads to no page of the site"
                            + " [dead-link]\n");
        });
        assertThat(base.resolve("site")).doesNotExist();
    }

    @Test
    void aDocumentTellsWhichOperationsReturnAnError() throws IOException {
        document = Files.writeString(base.resolve("openapi.yaml"), """
            openapi: 3.0.3
            info: { title: Sandboxes, version: 1.0.0 }
            paths:
              /sandboxes/{id}:
                get:
                  x-error-codes: [lost]
                  responses: { "200": { description: OK } }
            """);

        assertThat(run()).isInstanceOf(Outcome.Done.class);
        assertThat(base.resolve("site/lost.md")).content().contains("- `GET /sandboxes/{id}`");
    }

    @Test
    void samplesNameTheClassesAsTheBuildDoes() throws IOException {
        java = new JavaSettings("com.example.boxes", "Box");

        assertThat(run()).isInstanceOf(Outcome.Done.class);
        assertThat(base.resolve("site/lost.md")).content().contains("catch (LostException");
        assertThat(base.resolve("site/retrying.md")).content().contains("BoxException");
    }

    @Test
    void tellsOfEarlierVersionsInEachRunAndForgetsThemWhenToldTo() throws IOException {
        Files.writeString(base.resolve("errors.lock.yaml"), CATALOG.replace("404", "410"));
        catalog(CATALOG.replace("1.0.0", "2.0.0"));
        releases = "errors.lock.yaml";

        assertThat(run()).isInstanceOf(Outcome.Done.class);
        assertThat(base.resolve("site/lost.md")).content().contains("""
            - [2.0.0](history.md): The status of `lost` changed, from `410` to `404`. **Breaks responses, behavior.**
            - [1.0.0](history.md): Part of the first version.
            """);
        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.summary()).endsWith(": 0 files written, 0 removed"));

        releases = null;
        assertThat(run()).isInstanceOf(Outcome.Done.class);
        assertThat(base.resolve("site/history.md")).doesNotExist();
        assertThat(base.resolve("site/lost.md")).content().doesNotContain("istory");
    }

    @Test
    void anEarlierVersionThatCannotBeUsedFailsTheGoal() throws IOException {
        Files.writeString(base.resolve("pom.xml"), "<project>\n  <releases>old.yaml</releases>\n</project>\n");
        releases = "old.yaml";

        assertThat(run())
                .isEqualTo(new Outcome.Rejected("""
            pom.xml:2:13: error: there is no file old.yaml [baseline-not-found]
                2 |   <releases>old.yaml</releases>
                  |             ^^^^^^^^
              hint: the goal 'lock' writes one; commit it with each release
            """, "The earlier version of the error catalog cannot be used"));
        assertThat(base.resolve("site")).doesNotExist();
    }

    private void catalog(String yaml) throws IOException {
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), yaml);
    }

    private Outcome run() throws IOException {
        Coordinates self = new Coordinates("com.example", "sandboxes", "2.0.0", "");
        return new Docs(
                        false,
                        java,
                        new OutputPath(base.resolve("site")),
                        SiteFormat.HTML,
                        null,
                        new InputPath(base.resolve("catalog")),
                        null,
                        null,
                        new OutputPath(base.resolve("classes")),
                        document == null ? null : new InputPath(document),
                        releases,
                        visibility,
                        typescript,
                        catalogs,
                        Docs.DEFAULT_TITLE)
                .run(Workspaces.remembering(base, "record.txt")
                        .releases(new FolderRepository(base), self)
                        .build());
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base.resolve("site"))) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
