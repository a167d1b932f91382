package io.errorcontract.codegen.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputHashTest {

    @TempDir
    Path temp;

    private record Inner(@Nullable String text, TimeUnit unit) {}

    private record Parameters(boolean strict, InputPath input, OutputPath output, Inner inner, Set<Integer> statuses) {}

    private InputHash hash() {
        return new InputHash(new InputFiles());
    }

    private String hash(Object value) throws IOException {
        return hash().add("value", value).value();
    }

    private Parameters parameters() {
        return new Parameters(
                false,
                new InputPath(temp.resolve("in")),
                new OutputPath(temp.resolve("out")),
                new Inner("a", TimeUnit.DAYS),
                Set.of(401, 429, 500));
    }

    @Test
    void isTheSameForTheSameParts() throws IOException {
        assertThat(hash().add("a", 1).add("b", null).value())
                .isEqualTo(hash().add("a", 1).add("b", null).value())
                .hasSize(64);
        assertThat(hash(parameters())).isEqualTo(hash(parameters()));
    }

    @Test
    void tellsWhereOnePartEndsAndTheNextBegins() throws IOException {
        assertThat(hash().add("a", "bc").value())
                .isNotEqualTo(hash().add("ab", "c").value());
        assertThat(hash(List.of("ab"))).isNotEqualTo(hash(List.of("a", "b")));
    }

    @Test
    void countsTheEntriesOfAMapAndNotTheirOrder() throws IOException {
        assertThat(hash(new TreeMap<>(Map.of("a", "1", "b", "2"))))
                .isEqualTo(hash(new LinkedHashMap<>(Map.of("b", "2", "a", "1"))))
                .isNotEqualTo(hash(Map.of("a", "1", "b", "3")))
                .isNotEqualTo(hash(Map.of("a", "1")));
    }

    @Test
    void everyComponentOfARecordCounts() throws IOException {
        Parameters same = parameters();
        assertThat(List.of(
                        hash(same),
                        hash(new Parameters(true, same.input, same.output, same.inner, same.statuses)),
                        hash(new Parameters(false, new InputPath(temp), same.output, same.inner, same.statuses)),
                        hash(new Parameters(false, same.input, new OutputPath(temp), same.inner, same.statuses)),
                        hash(new Parameters(
                                false, same.input, same.output, new Inner(null, TimeUnit.DAYS), same.statuses)),
                        hash(new Parameters(
                                false, same.input, same.output, new Inner("a", TimeUnit.HOURS), same.statuses)),
                        hash(new Parameters(false, same.input, same.output, same.inner, Set.of(401)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theContentOfAnInputCountsAndThatOfAnOutputDoesNot() throws IOException {
        String before = hash(parameters());

        Files.createDirectories(temp.resolve("out"));
        Files.writeString(temp.resolve("out/a"), "written");
        assertThat(hash(parameters())).isEqualTo(before);

        Files.createDirectories(temp.resolve("in/deep"));
        Files.writeString(temp.resolve("in/deep/a"), "one");
        String withFile = hash(parameters());
        assertThat(withFile).isNotEqualTo(before);

        Files.writeString(temp.resolve("in/deep/a"), "two");
        assertThat(hash(parameters())).isNotEqualTo(withFile);
    }

    @Test
    void dependsOnTheNameAndTheContentOfAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("a.yaml"), "one");
        String before = hash().addFile("a.yaml", file).value();

        assertThat(hash().addFile("b.yaml", file).value()).isNotEqualTo(before);
        Files.writeString(file, "two");
        assertThat(hash().addFile("a.yaml", file).value()).isNotEqualTo(before);
    }

    @Test
    void refusesWhatItCannotTellApart() {
        assertThatThrownBy(() -> hash(temp)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hash(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThat(StandardCharsets.UTF_8).satisfies(charset -> hash(charset));
    }
}
