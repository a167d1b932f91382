package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlScalar;
import java.util.List;

/** The document has to be of a version that is known. */
public final class VersionRule implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-version",
            "the document is of a version of OpenAPI that is not supported",
            "Supported are 3.0, 3.1 and 3.2. Swagger 2.0 has no place for examples of several errors.",
            "Convert a 2.0 document, for example with `swagger2openapi`.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(OpenApiDocument document, DiagnosticCollector out) {
        YamlMapping root = document.root();
        YamlEntry swagger = root.entry("swagger").orElse(null);
        YamlEntry openapi = root.entry("openapi").orElse(null);
        if (openapi != null) {
            String version = openapi.value() instanceof YamlScalar text ? text.value() : "";
            if (OpenApiVersion.of(version).isEmpty()) {
                out.add(
                        INFO,
                        openapi.value().location(),
                        "OpenAPI '" + version + "' is not supported",
                        "supported are 3.0, 3.1 and 3.2");
            }
        } else if (swagger != null) {
            out.add(
                    INFO,
                    swagger.key().location(),
                    "Swagger 2.0 is not supported",
                    "convert the document to OpenAPI 3, for example with swagger2openapi");
        } else {
            out.add(
                    INFO,
                    root.location(),
                    "this is no OpenAPI document: it does not begin with 'openapi'",
                    "add the line: openapi: 3.0.3");
        }
    }
}
