package io.errorcontract.cli.goal;

import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.goal.Goal;
import io.errorcontract.codegen.goal.OpenApi;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "openapi",
        description = "Adds the error responses to an OpenAPI document, or exports the catalog as one.")
final class OpenApiCommand extends GoalCommand {

    @Option(
            names = "--document",
            paramLabel = "PATH",
            description = "The OpenAPI document to enrich. Without it, the catalog is exported.")
    private @Nullable Path document;

    @Option(
            names = "--openapi-directory",
            paramLabel = "PATH",
            defaultValue = "target/error-contract/openapi",
            description = "The directory to write to. Default: ${DEFAULT-VALUE}.")
    private Path openapiDirectory = Path.of("target/error-contract/openapi");

    @Option(
            names = "--openapi-version",
            paramLabel = "VERSION",
            defaultValue = "3.0",
            description = "The OpenAPI version of the export: 3.0 or 3.1. Default: ${DEFAULT-VALUE}.")
    private String openapiVersion = "3.0";

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            defaultValue = "yaml",
            split = ",",
            description = "The formats of the export: yaml, json or both. Default: ${DEFAULT-VALUE}.")
    private Set<String> formats = Set.of();

    @Mixin
    private final VisibilityOption visibility = new VisibilityOption();

    @Mixin
    private final JavaNameOptions java = new JavaNameOptions();

    @Override
    Goal goal() {
        return new OpenApi(
                catalog.failOnWarning(),
                java.settings(),
                inputOrNull(document),
                output(openapiDirectory),
                version(),
                formats,
                visibility.reader());
    }

    private OpenApiVersion version() {
        return OpenApiVersion.of(openapiVersion)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--openapi-version has to be 3.0 or 3.1, but is " + openapiVersion));
    }
}
