package io.errorcontract.catalog.change.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.errorcontract.catalog.change.check.Acceptances;
import io.errorcontract.catalog.change.check.CatalogComparison;
import io.errorcontract.catalog.change.check.Catalogs;
import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.check.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dupdate-cases=true} to rewrite the expected reports. */
class ReportsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/diff/reports");

    @Test
    void text() throws IOException {
        assertReport("report.txt", TextReport.write(Versions.check(Versions.acceptances())));
    }

    @Test
    void json() throws IOException {
        assertReport("report.json", JsonReport.write(Versions.check(Versions.acceptances())));
    }

    @Test
    void markdown() throws IOException {
        assertReport("report.md", MarkdownReport.write(Versions.check(Versions.acceptances())));
    }

    @Test
    void sarif() throws IOException {
        String report = SarifReport.write(Versions.check(Versions.acceptances()), "1.2.3");
        assertReport("report.sarif", report.replaceAll("(?s)\"rules\": \\[.*?\\n          \\]", "\"rules\": []"));
        assertValid(report);
        assertValid(SarifReport.write(Versions.check(Acceptances.NONE), "1.2.3-SNAPSHOT"));
    }

    @Test
    void a_comment_holds_no_more_than_a_forge_takes() {
        StringBuilder old = new StringBuilder("catalog: shop\ntitle: Shop\nversion: 1.0.0\nerrors:\n");
        StringBuilder now = new StringBuilder("catalog: shop\ntitle: Shop\nversion: 1.0.1\nerrors:\n");
        for (int i = 0; i < 1_000; i++) {
            old.append("  e")
                    .append(i)
                    .append(": { status: 400, message: Größe ")
                    .append(i)
                    .append(" }\n");
            now.append("  e")
                    .append(i)
                    .append(": { status: 409, message: Größe ")
                    .append(i)
                    .append(" }\n");
        }
        CompatibilityCheck check = check("errors.yaml", old.toString(), now.toString());
        assertThat(check.changes()).hasSize(1_000);
        String report = MarkdownReport.write(check);
        assertThat(report.getBytes(UTF_8).length).isBetween(50_000, 65_536);
        assertThat(report)
                .containsPattern("\nAnd [0-9]+ more changes: see `compatibility.txt`, where all of them are.\n");
        assertThat(TextReport.write(check)).contains("errors / e999 / status");
    }

    @Test
    void a_name_with_a_line_break_stays_in_its_line() {
        String head = "catalog: shop\ntitle: Shop\nversion: 1.0.0\nerrors: { a: { status: 400, message: A } }\n";
        String old = head + "types: { Kind: { enum: [b, \"two\\nlines\"] } }\n";
        String now = head + "types: { Kind: { enum: [b] } }\n";
        CompatibilityCheck check = check("errors.yaml", old, now);
        assertThat(TextReport.write(check))
                .contains("compatible: the value 'two\\nlines' of 'Kind' was removed [enum-value-removed]\n");
        assertThat(MarkdownReport.write(check)).contains("| the value 'two lines' of 'Kind' was removed |");
    }

    @Test
    void scanners_get_the_paths_of_the_repository() {
        String old = "catalog: shop\ntitle: Shop\nversion: 1.0.0\nerrors: { a: { status: 400, message: A } }\n";
        String sarif =
                SarifReport.write(check("./api\\..\\api\\errors v1.yaml", old, old.replace("400", "409")), "1.2.3");
        assertThat(sarif).contains("\"uri\": \"api/errors%20v1.yaml\"").doesNotContain("..");
    }

    private static CompatibilityCheck check(String file, String old, String now) {
        return CompatibilityCheck.of(
                CatalogComparison.of(Catalogs.read("old.yaml", old), Catalogs.read(file, now)), Acceptances.NONE);
    }

    /** The schema that OASIS publishes with the standard. */
    private static void assertValid(String report) throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
            String broken = report.replaceFirst("\"level\": \"error\"", "\"level\": \"fatal\"");
            assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    private static void assertReport(String file, String report) throws IOException {
        Path expected = EXPECTED.resolve(file);
        if (Boolean.getBoolean("update-cases")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }
}
