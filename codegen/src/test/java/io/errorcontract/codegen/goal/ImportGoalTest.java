package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.importer.ImportSettings;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportGoalTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: { title: Toys, version: 1.0.0 }
            paths:
              /toys/{toy_id}:
                get:
                  responses:
                    '404':
                      description: There is no such toy
                      headers: { X-Trace: { schema: { type: string } } }
                      content:
                        application/json:
                          example: { code: toy_not_found, message: There is no such toy }
                    '503':
                      description: Closed for stocktaking
            """;

    @TempDir
    Path base;

    private Outcome run() throws IOException {
        return new Import(
                        new InputPath(base.resolve("openapi.yaml")),
                        new OutputPath(base.resolve("catalog/errors.yaml")),
                        new ImportSettings(null, null, null))
                .run(Workspace.builder(base)
                        .parameters(parameter -> "-Derror-contract." + parameter + "=…")
                        .build());
    }

    @Test
    void theCatalogIsWrittenAndTheLogSaysOfWhat() throws IOException {
        Files.writeString(base.resolve("openapi.yaml"), DOCUMENT);

        assertThat(run())
                .isEqualTo(new Outcome.Done(
                        "left out: the header X-Trace, for which a catalog has no value\n",
                        "Wrote catalog/errors.yaml: 2 codes in 1 family from 2 error responses; 4 places to decide,"
                                + " marked with '# decide:'"));
        assertThat(base.resolve("catalog/errors.yaml")).content().startsWith("catalog: toys\ntitle: Toys errors\n");
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Files.writeString(base.resolve("openapi.yaml"), DOCUMENT);
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), "mine");

        assertThat(run()).isEqualTo(new Outcome.Rejected("""
                        catalog/errors.yaml: error: the file already exists [catalog-exists]
                          hint: move it away, or name another one with -Derror-contract.catalogFile=…
                        1 error
                        """, "catalog/errors.yaml already exists"));
        assertThat(base.resolve("catalog/errors.yaml")).hasContent("mine");
    }

    @Test
    void aMissingDocumentIsReportedAndNothingIsWritten() throws IOException {
        assertThat(run()).isEqualTo(new Outcome.Rejected("""
                        openapi.yaml: error: there is no such file [openapi-syntax]
                        1 error
                        """, "1 error in openapi.yaml"));
        assertThat(base.resolve("catalog")).doesNotExist();
    }

    @Test
    void aFaultInTheDocumentIsReportedAndNothingIsWritten() throws IOException {
        Files.writeString(base.resolve("openapi.yaml"), "swagger: '2.0'\n");

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .startsWith("openapi.yaml:1:1: error: Swagger 2.0 is not supported"));
        assertThat(base.resolve("catalog")).doesNotExist();
    }
}
