package io.errorcontract.codegen.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.OutputWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vectors that the repository holds are those that the examples give. {@code -Dvectors.update=true} writes them
 * anew; a case whose outcome changed then shows in the difference, and asks for a major version of the vectors.
 */
class VectorFilesTest {
    private static final Path VECTORS = Path.of("../runtimes/vectors");

    private static List<GeneratedFile> generated() {
        List<GeneratedFile> files = new ArrayList<>();
        ExampleContracts.names().forEach(name -> files.addAll(VectorSuite.of(ExampleContracts.read(name))));
        return files;
    }

    @Test
    void theRepositoryHoldsWhatTheExamplesGive() throws IOException {
        List<GeneratedFile> files = generated();
        if (Boolean.getBoolean("vectors.update")) {
            new OutputWriter(VECTORS).write(files);
        }
        for (GeneratedFile file : files) {
            assertThat(VECTORS.resolve(file.path()))
                    .as("-Dvectors.update=true writes it")
                    .hasBinaryContent(file.content());
        }
        try (Stream<Path> held = Files.walk(VECTORS)) {
            assertThat(held.filter(path -> path.toString().endsWith(".json")).count())
                    .isEqualTo(files.size());
        }
    }

    static Stream<Path> catalogs() {
        return Stream.concat(
                Stream.of(
                        Path.of("src/test/resources/hostile.yaml"),
                        Path.of("src/test/resources/spoken-bodies.yaml"),
                        Path.of("src/test/resources/golden/sandboxes.yaml")),
                ExampleContracts.names().stream().map(name -> Path.of("../examples", name, "src/main/error-catalog")));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void aContractKeepsToItsSchema(Path catalog) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        new String(Resources.read("contract.schema.json"), StandardCharsets.UTF_8), InputFormat.JSON);
        String contract = TreeWriter.compact(
                ContractDocument.of(ExampleContracts.read(catalog).contract()));

        assertThat(schema.validate(contract, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(contract.replace("\"bind\":\"code\"", "\"bind\":\"kode\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
