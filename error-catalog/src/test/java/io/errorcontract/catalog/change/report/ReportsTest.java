package io.errorcontract.catalog.change.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.errorcontract.catalog.change.check.Acceptances;
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
