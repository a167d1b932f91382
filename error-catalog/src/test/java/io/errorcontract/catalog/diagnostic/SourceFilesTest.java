package io.errorcontract.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
    private final SourceFiles files = new SourceFiles(Map.of("e.yaml", "one\r\ntwo\rthree\n\nfive"));

    @Test
    void linesEndAsYamlSaysThatTheyDo() {
        assertThat(files.line("e.yaml", 1)).hasValue("one");
        assertThat(files.line("e.yaml", 2)).hasValue("two");
        assertThat(files.line("e.yaml", 3)).hasValue("three");
        assertThat(files.line("e.yaml", 4)).hasValue("");
        assertThat(files.line("e.yaml", 5)).hasValue("five");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(files.line("e.yaml", 0)).isEmpty();
        assertThat(files.line("e.yaml", 6)).isEmpty();
        assertThat(files.line("f.yaml", 1)).isEmpty();
    }
}
