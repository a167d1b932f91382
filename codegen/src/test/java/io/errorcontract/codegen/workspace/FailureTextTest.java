package io.errorcontract.codegen.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The failures are the JDK's own wherever a test can provoke them. */
class FailureTextTest {

    @TempDir
    Path directory;

    @Test
    void a_file_in_the_way_of_a_directory_is_told_with_what_to_do() throws IOException {
        Path taken = Files.writeString(directory.resolve("taken"), "a file");
        IOException failure =
                catchThrowableOfType(IOException.class, () -> Files.createDirectories(taken.resolve("java")));
        assertThat(FailureText.of(failure)).contains(taken.toString()).containsPattern("; (name|remove)");
    }

    @Test
    void access_is_denied_with_what_to_check() {
        assertThat(FailureText.of(new AccessDeniedException("/srv/target/generated-sources")))
                .isEqualTo("access to /srv/target/generated-sources is denied; check who may read and write it");
    }

    @Test
    void a_reason_of_the_file_system_is_told_with_the_path_and_what_to_do() {
        assertThat(FailureText.of(new FileSystemException("/srv/errors", null, "Read-only file system")))
                .isEqualTo(
                        "/srv/errors cannot be read or written: Read-only file system; name another file or directory,"
                                + " or make it accessible");
    }

    @Test
    void a_directory_in_place_of_a_document_is_named() {
        IOException failure = catchThrowableOfType(IOException.class, () -> new InputFiles().read(directory));
        assertThat(FailureText.of(failure)).contains(directory.toString());
    }

    @Test
    void an_unknown_charset_is_named_with_one_that_is_known() {
        IllegalArgumentException failure =
                catchThrowableOfType(IllegalArgumentException.class, () -> Charset.forName("utf9"));
        assertThat(FailureText.of(failure)).isEqualTo("there is no charset 'utf9'; name one such as UTF-8");
    }
}
