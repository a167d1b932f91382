package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.minimal.MinimalErrors;
import com.example.pizzeria.PizzeriaErrors;
import com.example.sandboxes.SandboxErrors;
import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.contract.ErrorCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the generated Java against {@code src/test/golden}, which is compiled with the tests.
 * {@code -Dupdate-golden=true} rewrites it.
 */
class GoldenSourcesTest {

    private static final Path CATALOGS = Path.of("src/test/resources/golden");
    private static final Path GOLDEN = Path.of("src/test/golden");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"sandboxes", "minimal", "pizzeria"})
    void areAsTheyShouldBe(String catalog) throws IOException {
        Map<String, String> generated = generate(catalog);
        Path folder = GOLDEN.resolve("com/example").resolve(catalog);
        if (Boolean.getBoolean("update-golden")) {
            rewrite(folder, generated);
        }

        assertThat(read(folder)).containsExactlyEntriesOf(generated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandboxes", "minimal", "pizzeria"})
    void compileWithoutWarnings(String catalog) throws IOException, ReflectiveOperationException {
        Compiled compiled = Generated.of(Files.readString(CATALOGS.resolve(catalog + ".yaml")))
                .compile(temp);

        assertThat(compiled.classes()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandboxes", "minimal", "pizzeria"})
    void holdWhatTheCatalogHolds(String name) {
        Path file = CATALOGS.resolve(name + ".yaml");
        ErrorCatalog expected =
                CatalogCompiler.compile(CatalogReader.create().read(file).orElseThrow());
        ErrorCatalog generated = switch (name) {
            case "minimal" -> MinimalErrors.CATALOG;
            case "pizzeria" -> PizzeriaErrors.CATALOG;
            default -> SandboxErrors.CATALOG;
        };

        assertThat(generated).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void areTheSameEachTime() throws IOException {
        assertThat(generate("sandboxes")).containsExactlyEntriesOf(generate("sandboxes"));
    }

    @Test
    void fitTheScreen() throws IOException {
        generate("sandboxes")
                // JavaPoet does not break a line between the annotations of one component.
                .forEach((path, source) -> assertThat(source.lines().filter(line -> !line.contains("@JsonProperty(")))
                        .as(path)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120)));
    }

    private static Map<String, String> generate(String catalog) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (GeneratedFile file : Generated.of(Files.readString(CATALOGS.resolve(catalog + ".yaml")))
                .files()) {
            sources.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return sources;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static void rewrite(Path folder, Map<String, String> sources) throws IOException {
        for (String stale : read(folder).keySet()) {
            Files.delete(GOLDEN.resolve(stale));
        }
        sources.forEach((path, source) -> {
            try {
                Files.createDirectories(folder);
                Files.writeString(GOLDEN.resolve(path), source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
