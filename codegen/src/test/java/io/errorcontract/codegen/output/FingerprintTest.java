package io.errorcontract.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path temp;

    @Test
    void isTheSameForTheSameParts() {
        assertThat(new InputHash().add("a", 1).add("b", null).value())
                .isEqualTo(new InputHash().add("a", 1).add("b", null).value())
                .hasSize(64);
    }

    @Test
    void tellsWhereOnePartEndsAndTheNextBegins() {
        assertThat(new InputHash().add("a", "bc").value())
                .isNotEqualTo(new InputHash().add("ab", "c").value());
    }

    @Test
    void dependsOnTheNameAndTheContentOfAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("a.yaml"), "one");
        String before = new InputHash().addFile("a.yaml", file).value();

        assertThat(new InputHash().addFile("b.yaml", file).value()).isNotEqualTo(before);
        Files.writeString(file, "two");
        assertThat(new InputHash().addFile("a.yaml", file).value()).isNotEqualTo(before);
    }
}
