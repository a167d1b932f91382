package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.document.OpenApiVersion;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OpenApiExporterTest {

    private static Map<String, Object> export(OpenApiVersion version) {
        return new OpenApiExporter(ToyCatalog.components()).export(version, "Toys: errors", "1.0");
    }

    @ParameterizedTest
    @EnumSource(OpenApiVersion.class)
    void theDocumentIsTheExpectedOne(OpenApiVersion version) {
        assertThat(TreeWriter.YAML.document(export(version)))
                .isEqualTo(ToyCatalog.text("export-" + version + ".expected"));
    }

    @ParameterizedTest
    @EnumSource(TreeWriter.class)
    void whatIsWrittenReadsAsWhatWasMeant(TreeWriter writer) {
        Map<String, Object> document = export(OpenApiVersion.V3_1);

        Object read = new Load(LoadSettings.builder().build()).loadFromString(writer.document(document));

        assertThat(read).isEqualTo(document);
    }
}
