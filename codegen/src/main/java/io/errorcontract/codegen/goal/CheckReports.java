package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.change.check.CompatibilityCheck;
import io.errorcontract.catalog.change.report.JsonReport;
import io.errorcontract.catalog.change.report.MarkdownReport;
import io.errorcontract.catalog.change.report.SarifReport;
import io.errorcontract.catalog.change.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that the goal {@code check} leaves behind.
 *
 * @param directory where they are
 * @param pluginVersion what tells the plugin from any other
 */
record CheckReports(Path directory, String pluginVersion) {

    private static final String NAME = "compatibility";

    /** Removes those of an earlier run, which this one may not come to replace. */
    void clear() throws IOException {
        for (String ending : List.of(".txt", ".json", ".sarif", ".md")) {
            Files.deleteIfExists(directory.resolve(NAME + ending));
        }
    }

    void write(CompatibilityCheck check) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(NAME + ".txt"), TextReport.write(check) + check.problems());
        Files.writeString(directory.resolve(NAME + ".json"), JsonReport.write(check));
        Files.writeString(directory.resolve(NAME + ".md"), MarkdownReport.write(check));
        Files.writeString(directory.resolve(NAME + ".sarif"), SarifReport.write(check, toolVersion()));
    }

    /** Of a snapshot, the version alone: SARIF wants a semantic one. */
    private String toolVersion() {
        int end = pluginVersion.indexOf(' ');
        return end < 0 ? pluginVersion : pluginVersion.substring(0, end);
    }
}
