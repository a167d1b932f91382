package io.errorcontract.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildRecordTest {

    @TempDir
    Path temp;

    private Path output;
    private Path stored;

    @BeforeEach
    void storeARecord() throws IOException {
        output = Files.writeString(temp.resolve("an output.txt"), "content");
        stored = temp.resolve("deep/record.txt");
        new BuildRecord("f1", List.of(BuildRecord.Output.of(output)), "warning\n\nhint\n").store(stored);
    }

    @Test
    void isReadAsItWasStored() throws IOException {
        assertThat(BuildRecord.read(stored))
                .contains(new BuildRecord("f1", List.of(BuildRecord.Output.of(output)), "warning\n\nhint\n"));
    }

    @Test
    void isUpToDateUntilTheFingerprintChanges() {
        assertThat(read().isUpToDate("f1")).isTrue();
        assertThat(read().isUpToDate("f2")).isFalse();
    }

    @Test
    void isOutOfDateWhenAnOutputIsMissing() throws IOException {
        Files.delete(output);

        assertThat(read().isUpToDate("f1")).isFalse();
    }

    @Test
    void isOutOfDateWhenAnOutputWasChanged() throws IOException {
        Files.writeString(output, "CONTENT");
        Files.setLastModifiedTime(output, FileTime.fromMillis(5_000));

        assertThat(read().isUpToDate("f1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "something else",
                "error-contract build record 1\n\n",
                "error-contract build record 2\nf1\n\n",
                "error-contract build record 1\nf1\nx y z\n\n",
                "error-contract build record 1\nf1\n1 2\n\n"
            })
    void isIgnoredWhenDamaged(String text) throws IOException {
        Files.writeString(stored, text);

        assertThat(BuildRecord.read(stored)).isEmpty();
    }

    private BuildRecord read() {
        return BuildRecord.read(stored).orElseThrow();
    }
}
