package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.model.ErrorCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that nobody wrote with Java in mind: generated, compiled, every class loaded and constructed. */
class SparkConditionsTest {

    private static final Path WORST_HUNDRED = Path.of("src/test/resources/spark/error-conditions.json");

    @TempDir
    Path temp;

    @Test
    void theWorstHundredAreErrorsLikeOthers() throws IOException, ReflectiveOperationException {
        ErrorCatalog catalog = construct(WORST_HUNDRED);

        assertThat(catalog.errors().size()).isEqualTo(479);
        assertThat(catalog.find("CANNOT_LOAD_STATE_STORE.UNCATEGORIZED")).isPresent();
    }

    /** Run over the whole file with {@code -Dspark-conditions=error-conditions.json}. */
    @Test
    @EnabledIfSystemProperty(named = "spark-conditions", matches = ".+")
    void allAreErrorsLikeOthers() throws IOException, ReflectiveOperationException {
        ErrorCatalog catalog = construct(Path.of(System.getProperty("spark-conditions")));

        assertThat(catalog.errors().size()).isGreaterThan(1_500);
    }

    private ErrorCatalog construct(Path conditions) throws IOException, ReflectiveOperationException {
        Compiled compiled = Generated.of(SparkConditions.toCatalog(Files.readString(conditions)))
                .compile(temp);
        ErrorCatalog catalog = compiled.catalog("SparkErrors");

        assertThat(compiled.constructAll("SparkErrors"))
                .as("with and without a cause")
                .isEqualTo(2 * catalog.errors().size());
        return catalog;
    }
}
