package io.errorcontract.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    @Test
    void writesFilesInSortedOrder() throws IOException {
        OutputWriter.Changes changes = write(file("b/c.txt", "c"), file("a.txt", "a"));

        assertThat(changes.written()).containsExactly("a.txt", "b/c.txt");
        assertThat(changes.removed()).isEmpty();
        assertThat(contents()).containsOnlyKeys("a.txt", "b/c.txt").containsEntry("b/c.txt", "c");
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        write(file("a.txt", "a"), file("b.txt", "b"));
        for (String name : List.of("a.txt", "b.txt", OutputWriter.MANIFEST)) {
            Files.setLastModifiedTime(root().resolve(name), LONG_AGO);
        }

        OutputWriter.Changes changes = write(file("a.txt", "a"), file("b.txt", "changed"));

        assertThat(changes.written()).containsExactly("b.txt");
        assertThat(Files.getLastModifiedTime(root().resolve("a.txt"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root().resolve("b.txt"))).isNotEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root().resolve(OutputWriter.MANIFEST)))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatItWroteBeforeAndFoldersThatAreEmptyThen() throws IOException {
        write(file("a.txt", "a"), file("b/c/d.txt", "d"));

        OutputWriter.Changes changes = write(file("a.txt", "a"));

        assertThat(changes.removed()).containsExactly("b/c/d.txt");
        assertThat(root().resolve("b")).doesNotExist();
    }

    @Test
    void neverRemovesAFileOfSomebodyElse() throws IOException {
        write(file("b/c.txt", "c"));
        Files.writeString(root().resolve("b/own.txt"), "own");

        write(file("a.txt", "a"));

        assertThat(contents()).containsOnlyKeys("a.txt", "b/own.txt");
    }

    @Test
    void neverOverwritesAFileOfSomebodyElse() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve("a.txt"), "own");

        assertThatThrownBy(() -> write(file("a.txt", "generated")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(root().resolve("a.txt")
                        + ": it was not generated, so it is not overwritten; move or delete it");
        assertThat(root().resolve("a.txt")).hasContent("own");
    }

    @Test
    void takesOverAFileThatIsTheSame() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve("a.txt"), "a");

        assertThat(write(file("a.txt", "a")).written()).isEmpty();
        assertThat(write().removed()).containsExactly("a.txt");
    }

    @Test
    void leavesNothingBehindWhenNothingIsWanted() throws IOException {
        write(file("a.txt", "a"));

        write();

        assertThat(root()).isEmptyDirectory();
    }

    @Test
    void refusesFilesThatDifferInCaseAlone() {
        assertThatThrownBy(() -> write(file("A.txt", "1"), file("a.txt", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two files would be one: A.txt and a.txt");
    }

    @Test
    void doesNotFollowALinkOutOfItsDirectory() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createDirectories(root());
        Files.createSymbolicLink(root().resolve("link"), elsewhere);

        assertThatThrownBy(() -> write(file("link/a.txt", "a")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("a link leads from ");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../../b", "a//b", "./a", "C:a", "a\\b", "", "a/", "a\nb", " "})
    void refusesPathsThatAreNotPlain(String path) {
        assertThatThrownBy(() -> file(path, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a relative path of plain names: '" + path + "'");
    }

    @Test
    void respellsAFileWhereLetterCaseIsIgnored() throws IOException {
        try (FileSystem mac = Jimfs.newFileSystem(Configuration.osX())) {
            Path out = mac.getPath("/work/out");
            new OutputWriter(out).write(List.of(file("a/IdException.java", "same"), file("a/ApiKey.java", "old")));

            OutputWriter.Changes changes = new OutputWriter(out)
                    .write(List.of(file("a/IDException.java", "same"), file("a/APIKey.java", "new")));

            assertThat(changes.written()).containsExactly("a/APIKey.java", "a/IDException.java");
            assertThat(changes.removed()).containsExactly("a/ApiKey.java", "a/IdException.java");
            try (Stream<Path> files = Files.list(out.resolve("a"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("APIKey.java", "IDException.java");
            }
            assertThat(out.resolve("a/APIKey.java")).hasContent("new");
        }
    }

    private static GeneratedFile file(String path, String text) {
        return GeneratedFile.ofText(path, text);
    }

    private Path root() {
        return temp.resolve("out");
    }

    private OutputWriter.Changes write(GeneratedFile... files) throws IOException {
        return new OutputWriter(root()).write(List.of(files));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        contents.remove(OutputWriter.MANIFEST);
        return contents;
    }
}
