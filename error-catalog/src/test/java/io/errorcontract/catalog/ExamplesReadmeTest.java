package io.errorcontract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of the five contracts true. */
class ExamplesReadmeTest {

    private static final Path ROOT = Path.of("../examples");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\|(?: \\[[^]]+]\\(([^)]+\\.yaml)\\))? \\| [^|]+ \\| `(.+)` \\|$");

    record Row(String file, String line) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(CatalogCase.text(ROOT.resolve("README.md")));
        String file = "";
        while (row.find()) {
            file = row.group(1) == null ? file : row.group(1);
            rows.add(new Row(file, row.group(2).replace("\\|", "|")));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theLineStandsInTheCatalog(Row row) {
        assertThat(CatalogCase.text(ROOT.resolve(row.file())).lines().map(String::strip))
                .anyMatch(line -> line.startsWith(row.line()));
    }

    @Test
    void eachContractHasRows() {
        assertThat(rows().stream().map(Row::file).distinct()).hasSize(5);
    }
}
