package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.CatalogFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateAssertionsGoalTest {

    private static final String CATALOG = """
            catalog: sandboxes
            title: Sandboxes
            version: 1.0.0
            java: { package: com.example }
            errors:
              a.broken: { status: 500, message: A is broken }
              b.broken: { status: 500, message: B is broken }
            """;

    @TempDir
    Path base;

    @BeforeEach
    void writeACatalog() throws IOException {
        catalog(CATALOG);
    }

    @Test
    void writesAClassForEachExceptionAndTwoToBeginWith() throws IOException {
        assertThat(run()).isEqualTo(generated(4, 0));
        assertThat(folder())
                .isDirectoryContaining("glob:**/SandboxesAssertions.java")
                .isDirectoryContaining("glob:**/SandboxesErrorAssert.java")
                .isDirectoryContaining("glob:**/ABrokenAssert.java")
                .isDirectoryContaining("glob:**/BBrokenAssert.java");
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        run();
        Path file = folder().resolve("ABrokenAssert.java");
        FileTime before = Files.getLastModifiedTime(file);

        assertThat(run()).isEqualTo(new Outcome.UpToDate(""));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void removesWhatBelongsToARemovedError() throws IOException {
        run();
        Path stale = base.resolve("classes/com/example/BBrokenAssert.class");
        Files.createDirectories(stale.getParent());
        Files.write(stale, new byte[] {1});
        catalog(CATALOG.replaceAll("  b.broken.*\n", ""));

        assertThat(run()).isEqualTo(generated(1, 1));

        assertThat(folder().resolve("BBrokenAssert.java")).doesNotExist();
        assertThat(stale).doesNotExist();
    }

    @Test
    void refusesAFaultyCatalog() throws IOException {
        catalog(CATALOG.replace("message: B", "mesage: B"));

        assertThat(run()).isInstanceOf(Outcome.Rejected.class);
        assertThat(base.resolve("sources")).doesNotExist();
    }

    private void catalog(String yaml) throws IOException {
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), yaml);
    }

    private Path folder() {
        return base.resolve("sources/com/example");
    }

    private Outcome generated(int written, int removed) {
        return new Outcome.Done(
                "",
                "Generated assertions of sandboxes 1.0.0: " + written + " files written, " + removed + " removed, in "
                        + base.resolve("sources"));
    }

    private Outcome run() throws IOException {
        CatalogFiles files = new CatalogFiles(base, base.resolve("catalog"), List.of("*.yaml"));
        CatalogRequest catalog = new CatalogRequest(files, false, base.resolve("record.txt"), "1", List.of());
        return new GenerateAssertionsGoal(new GenerateAssertionsRequest(
                        catalog,
                        base.resolve("sources"),
                        base.resolve("classes"),
                        new JavaSettings(null, null),
                        JavaOptions.of(StandardCharsets.UTF_8)))
                .run();
    }
}
