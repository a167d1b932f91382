package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ErrorCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that nobody wrote with Java in mind: generated, compiled, every class loaded and constructed. */
class SparkConditionsTest {

    private static final Path WORST_HUNDRED = Path.of("src/test/resources/spark/error-conditions.json");

    @TempDir
    Path temp;

    @Test
    void theWorstHundredAreErrorsLikeOthers() throws IOException, ReflectiveOperationException {
        Compiled compiled = Generated.of(SparkConditions.toCatalog(Files.readString(WORST_HUNDRED)))
                .compile(temp);
        ErrorCatalog catalog = compiled.catalog("SparkErrors");

        assertThat(catalog.errors().size()).isEqualTo(479);
        assertThat(catalog.find("CANNOT_LOAD_STATE_STORE.UNCATEGORIZED")).isPresent();
        assertThat(compiled.constructAll("SparkErrors"))
                .as("with and without a cause")
                .isEqualTo(2 * 479);
    }
}
