package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {
    private static final String HEAD = "catalog: shop\ntitle: Shop\nversion: 1.0.0\n";
    private static final String ERRORS = "errors:\n  order.gone: { status: 410, message: The order is gone }\n";

    private static CatalogResult read(String yaml) {
        return CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheExampleOfTheDesignWithoutADiagnostic() {
        CatalogResult result = CatalogReader.create().read(CatalogCase.ROOT.resolve("good/pandastack.yaml"));

        assertThat(result.diagnostics()).isEmpty();
        CatalogDefinition catalog = result.orElseThrow();
        assertThat(catalog.errors().keySet())
                .containsExactly("sandbox.not_found", "sandbox.invalid_state", "capacity.unavailable");
        assertThat(catalog.errors()
                        .get("sandbox.not_found")
                        .params()
                        .get("sandbox_id")
                        .example())
                .isEqualTo("sb_abc123");
    }

    @Test
    void aFileOverTheSizeLimitIsNotParsed(@TempDir Path directory) throws IOException {
        byte[] bytes = new byte[16 * 1024 * 1024 + 1];
        Arrays.fill(bytes, (byte) '#');
        Path file = Files.write(directory.resolve("errors.yaml"), bytes);

        assertThat(CatalogReader.create().relativeTo(directory).read(file).report())
                .isEqualTo("""
                        errors.yaml: error: the file has more than 16,777,216 code points [too-large]
                          hint: divide the catalog into several files of one directory
                        1 error
                        """);
    }

    @Test
    void aFileOfExactlyTheLimitIsParsed(@TempDir Path directory) throws IOException {
        String text = HEAD + ERRORS + "# 😀 ü";
        Path file = Files.writeString(directory.resolve("errors.yaml"), text);
        int size = text.codePointCount(0, text.length());

        assertThat(CatalogReader.create()
                        .withLimits(new ReadLimits(size, 64, 1))
                        .read(file)
                        .diagnostics())
                .isEmpty();
        assertThat(CatalogReader.create()
                        .withLimits(new ReadLimits(size - 1, 64, 1))
                        .read(file)
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("too-large");
    }

    @Test
    void windowsLinesAndAByteOrderMarkDoNotMovePlaces() {
        String yaml =
                "\uFEFF" + (HEAD + "errors:\n  order.gone: { status: 110, message: Gone }\n").replace("\n", "\r\n");

        assertThat(read(yaml).report()).isEqualTo("""
                        errors.yaml:5:25: error: '110' is not the status of an error, which goes from 200 to 599 [invalid-value]
                            5 |   order.gone: { status: 110, message: Gone }
                              |                         ^^^
                        1 error
                        """);
    }

    @Test
    void aFileInUtf16IsNamedAsSuch() {
        CatalogResult result =
                CatalogReader.create().read(Map.of("errors.yaml", (HEAD + ERRORS).getBytes(StandardCharsets.UTF_16)));

        assertThat(result.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.toString()).isEqualTo("errors.yaml:1:1: error: the byte 0xFE is not UTF-8 [not-utf-8]");
            assertThat(fault.hint()).isEqualTo("the file looks like UTF-16; save it as UTF-8");
        });
    }

    @Test
    void pathsAreShownRelativeToTheBaseAndWithSlashes(@TempDir Path directory) throws IOException {
        Path catalog = Files.createDirectories(directory.resolve("src/main/error-catalog"));
        Files.writeString(catalog.resolve("b.yaml"), "familys: {}\n");
        Files.writeString(catalog.resolve("a.yml"), HEAD + "erors: {}\n");

        assertThat(CatalogReader.create().relativeTo(directory).read(catalog).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "src/main/error-catalog/a.yml:4:1: error: unknown key 'erors' [unknown-key]",
                        "src/main/error-catalog/b.yaml:1:1: error: unknown key 'familys' [unknown-key]");
    }

    @Test
    void severalPathsAreOneCatalog(@TempDir Path directory) throws IOException {
        Path head = Files.writeString(directory.resolve("head.yaml"), HEAD);
        Path errors = Files.writeString(directory.resolve("errors.yaml"), ERRORS);

        CatalogResult result = CatalogReader.create().read(List.of(head, errors));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orElseThrow().errors()).containsOnlyKeys("order.gone");
    }

    @Test
    void everyFaultOfALargeCatalogIsReportedAndSorted() {
        StringBuilder yaml = new StringBuilder(HEAD).append("errors:\n");
        for (int i = 0; i < 2_000; i++) {
            yaml.append("  e")
                    .append(i)
                    .append(": { status: 210, mesage: No, see: [e")
                    .append(i)
                    .append("x] }\n");
        }

        List<Diagnostic> diagnostics = read(yaml.toString()).diagnostics();

        assertThat(diagnostics).hasSize(6_000).isSorted();
    }

    @Test
    void aResultWithWarningsCanBeUsed() {
        CatalogResult result = read(HEAD + "types: { Reason: { enum: [lost] } }\n" + ERRORS);

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.report()).endsWith("1 warning\n");
        assertThat(result.orElseThrow().types()).containsOnlyKeys("Reason");
    }

    @Test
    void namesOfErrorsAreFreeText() {
        CatalogDefinition catalog = CatalogReader.create()
                .read(CatalogCase.ROOT.resolve("good/hostile-names.yaml"))
                .orElseThrow();

        assertThat(catalog.errors().get("class").params().keySet())
                .containsExactly(
                        "class", "cause", "message", "code", "getClass", "wait", "2nd", "target table name", "😀");
        assertThat(catalog.errors().get("A_B.C_D").message()).isEqualTo("text */ with $1 and \\u002a and \"quotes\"");
    }
}
