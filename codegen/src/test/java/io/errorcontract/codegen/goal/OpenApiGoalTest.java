package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OpenApiGoalTest {

    private static final JavaSettings BOX = new JavaSettings(null, "Box");
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: { title: Sandboxes, version: 1.0.0 }
            x-error-codes: [lost]
            paths:
              /sandboxes:
                get:
                  responses:
                    '200': { description: OK }
            """;

    @TempDir
    Path base;

    @BeforeEach
    void writeACatalog() throws IOException {
        catalog("""
            catalog: sandboxes
            title: Sandboxes
            version: 1.0.0
            java: { package: com.example }
            errors:
              lost: { status: 404, message: It is lost }
            """);
    }

    @Test
    void schemasAreCalledAsTheRecordsOfTheSameBuild() throws IOException {
        generate();

        assertThat(run(null, BOX)).isInstanceOf(Outcome.Done.class);
        assertThat(schemas(Files.readString(base.resolve("openapi/sandboxes.openapi.yaml"))))
                .containsExactlyInAnyOrder("BoxErrorBody", "BoxErrorBodyError", "BoxErrorBodyErrorDetails")
                .containsExactlyInAnyOrderElementsOf(bodyRecords());
    }

    @Test
    void whatIsWrittenIsSaidWithItsPlace() throws IOException {
        Path document = Files.writeString(base.resolve("openapi.yaml"), DOCUMENT);

        assertThat(run(null, BOX))
                .isEqualTo(new Outcome.Done(
                        "",
                        "Wrote the OpenAPI document of sandboxes 1.0.0 to "
                                + base.resolve("openapi/sandboxes.openapi.yaml")));
        assertThat(run(document, BOX))
                .isEqualTo(new Outcome.Done(
                        "",
                        "Wrote the document with the errors of sandboxes 1.0.0 to "
                                + base.resolve("openapi/openapi.yaml")));
    }

    @Test
    void anEnrichedDocumentPassesTheCheckOfTheSameBuildAlone() throws IOException {
        Path document = Files.writeString(base.resolve("openapi.yaml"), DOCUMENT);

        assertThat(run(document, BOX)).isInstanceOf(Outcome.Done.class);
        Path enriched = base.resolve("openapi/openapi.yaml");

        assertThat(enriched).content().contains("'#/components/schemas/BoxErrorBody'");
        assertThat(check(enriched)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPrefixWithoutAPackageIsRefused() throws IOException {
        catalog("""
            catalog: sandboxes
            title: Sandboxes
            version: 1.0.0
            errors:
              lost: { status: 404, message: It is lost }
            """);

        assertThat(run(null, BOX))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .startsWith("catalog/errors.yaml:1:1: error: the catalog names no Java package"
                                        + " [java-package]"));
        assertThat(base.resolve("openapi")).doesNotExist();
    }

    @Test
    void anotherPrefixIsAChange() throws IOException {
        run(null, BOX);
        assertThat(run(null, BOX)).isInstanceOf(Outcome.UpToDate.class);
        assertThat(run(null, JavaSettings.OF_CATALOG)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void ofManyFaultsTheFirstAreShown() throws IOException {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            codes.append(i == 0 ? "" : ", ").append("gone_").append(i);
        }
        Path document = base.resolve("openapi.yaml");
        Files.writeString(document, DOCUMENT.replace("[lost]", "[" + codes + "]"));

        assertThat(check(document))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .contains("'gone_99' is no code")
                                .doesNotContain("'gone_100' is no code")
                                .endsWith("and 50 more\n150 errors\n"));
    }

    private void catalog(String yaml) throws IOException {
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), yaml);
    }

    private Workspace workspace(String record) {
        return Workspaces.remembering(base, record).build();
    }

    private void generate() throws IOException {
        Outcome outcome = new Generate(
                        false,
                        new OutputPath(base.resolve("sources")),
                        new OutputPath(base.resolve("resources")),
                        new OutputPath(base.resolve("classes")),
                        BOX,
                        JavaOptions.of(StandardCharsets.UTF_8))
                .run(workspace("generate.txt"));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private Outcome run(@Nullable Path document, JavaSettings java) throws IOException {
        return new OpenApi(
                        false,
                        java,
                        document == null ? null : new InputPath(document),
                        new OutputPath(base.resolve("openapi")),
                        OpenApiVersion.V3_0,
                        Set.of("yaml"),
                        Visibility.PUBLIC)
                .run(workspace("openapi.txt"));
    }

    private Outcome check(Path document) throws IOException {
        return new OpenApiCheck(false, BOX, new InputPath(document), false, Set.of()).run(workspace("check.txt"));
    }

    private static Set<Object> schemas(String document) {
        Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(document);
        Map<?, ?> components = (Map<?, ?>) read.get("components");
        return Set.copyOf(((Map<?, ?>) components.get("schemas")).keySet());
    }

    private List<Object> bodyRecords() throws IOException {
        try (Stream<Path> files = Files.walk(base.resolve("sources"))) {
            return files.map(file -> (Object) file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.toString().startsWith("BoxErrorBody"))
                    .toList();
        }
    }
}
