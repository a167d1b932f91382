package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.tool.NpmTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Redocly's linter, which knows nothing of us, accepts what the goal {@code openapi} writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinterTest {

    private NpmTools tools;

    @BeforeAll
    void install(@TempDir Path folder) throws IOException, InterruptedException {
        tools = NpmTools.install(folder);
    }

    private NpmTools.Run lint(Path folder, String configuration, List<Path> documents)
            throws IOException, InterruptedException {
        Path rules = Path.of("src/test/resources/lint", configuration).toAbsolutePath();
        List<String> names = documents.stream().map(Path::toString).toList();
        return tools.run(
                folder,
                "redocly",
                Stream.concat(Stream.of("lint", "--format=stylish", "--config=" + rules), names.stream())
                        .toList());
    }

    @Test
    void everyExportIsAccepted(@TempDir Path folder) throws IOException, InterruptedException {
        List<Path> documents = ExampleDocuments.exportInto(folder);

        NpmTools.Run run = lint(folder, "export.yaml", documents);

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(documents)
                .hasSize(20)
                .allSatisfy(document -> assertThat(run.output()).contains(document.getFileName() + ": validated"));
    }

    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void theEnrichedDocumentIsAccepted(OpenApiVersion version, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path document = Files.writeString(folder.resolve("openapi.yaml"), ExampleDocuments.enrichedService(version));

        NpmTools.Run run = lint(folder, "document.yaml", List.of(document));

        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void anExampleThatIsNotOfItsSchemaIsRefused(@TempDir Path folder) throws IOException, InterruptedException {
        String broken =
                ExampleDocuments.enrichedService(OpenApiVersion.V3_1).replace("code: auth.invalid_token", "code: 401");
        Path document = Files.writeString(folder.resolve("openapi.yaml"), broken);

        NpmTools.Run run = lint(folder, "document.yaml", List.of(document));

        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("Example value must conform to the schema: `code` property type must be");
    }
}
