package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The names that a native image has to know are those that the code looks up. */
class NativeImageTest {

    private static final Path METADATA =
            Path.of("src/main/resources/META-INF/native-image/io.errorcontract/error-model/reflect-config.json");
    private static final Path LOOKUP = Path.of("src/main/java/io/errorcontract/internal/json/JsonEngine.java");

    @Test
    void theParsersAreDeclared() throws IOException {
        List<String> lookedUp = Pattern.compile("create\\(\"([\\w.]+)\"")
                .matcher(Files.readString(LOOKUP))
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> declared = Pattern.compile("\"name\": \"([\\w.]+)\"")
                .matcher(Files.readString(METADATA))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(lookedUp).hasSize(2);
        assertThat(declared).containsExactlyElementsOf(lookedUp);
    }
}
