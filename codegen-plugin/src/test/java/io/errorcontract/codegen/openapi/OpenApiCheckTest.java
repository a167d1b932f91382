package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.SourceFiles;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.OpenApiRules;
import io.errorcontract.codegen.openapi.check.OpenApiRules.CheckPolicy;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.document.DocumentReader;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each faulty document beside the exact text of its diagnostics. */
class OpenApiCheckTest {

    private final CatalogComponents components = ToyCatalog.components();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-code",
                "error-codes-type",
                "statuses",
                "schema",
                "refs",
                "no-responses",
                "swagger",
                "version",
                "syntax",
                "duplicate-key"
            })
    void aFaultyDocumentIsReported(String name) {
        String text = ToyCatalog.text("check/" + name + ".yaml");

        assertThat(report(text)).isEqualTo(ToyCatalog.text("check/" + name + ".expected"));
    }

    private String report(String text) {
        DiagnosticCollector out = new DiagnosticCollector();
        CheckPolicy policy = new CheckPolicy(false, Set.of(401, 429));
        new DocumentReader(out)
                .read("openapi.yaml", text)
                .ifPresent(document ->
                        OpenApiRules.check(OpenApiRules.all(policy), CheckedDocument.of(document, components), out));
        return new DiagnosticFormatter(new SourceFiles(Map.of("openapi.yaml", text))).formatAll(out.sorted());
    }
}
