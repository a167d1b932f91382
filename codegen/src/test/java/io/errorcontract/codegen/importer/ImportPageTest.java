package io.errorcontract.codegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document that docs/import.md shows becomes the catalog that it shows. {@code -Dupdate-docs=true} rewrites it. */
class ImportPageTest {

    private static final Path PAGE = Path.of("../docs/import.md");
    private static final Pattern YAML = Pattern.compile("(?s)(?<=```yaml\n).*?(?=```\n)");

    @Test
    void theExampleOfThePageIsWhatIsMade() throws IOException {
        String page = Files.readString(PAGE);
        List<MatchResult> blocks = YAML.matcher(page).results().toList();
        assertThat(blocks).hasSize(2);
        MatchResult shown = blocks.get(1);
        String made = ImportDocuments.read(blocks.get(0).group()).text();
        if (Boolean.getBoolean("update-docs")) {
            page = page.substring(0, shown.start()) + made + page.substring(shown.end());
            Files.writeString(PAGE, page);
        }

        assertThat(page.substring(shown.start())).startsWith(made + "```\n");
    }
}
