package io.errorcontract.openapigenerator;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.languages.SpringCodegen;

/**
 * The generator {@code error-contract-spring}: OpenAPI Generator's {@code spring}, whose interfaces list the exceptions
 * that an operation may throw, and which makes no models of its own for error bodies.
 *
 * <p>Options, beside those of {@code spring}: {@code errorsClass}, {@code errorsPackage}, {@code errorCatalog},
 * {@code errorBodyPackage}.
 *
 * @since 0.1.0
 */
public final class ErrorContractSpringCodegen extends SpringCodegen {

    private static final String RETURNS = """
                 * @return {{#responses}}{{message}} (status code {{code}}){{^-last}}
                 *         or {{/-last}}{{/responses}}
            """;

    private final PatchingTemplateEngine templates =
            new PatchingTemplateEngine(() -> List.of(DeclaredOperationErrors.javadoc("api.mustache", RETURNS)));
    private @Nullable ErrorContractOptions options;

    /** Made by OpenAPI Generator's service loader. */
    public ErrorContractSpringCodegen() {
        cliOptions.addAll(ErrorContractOptions.cliOptions());
    }

    @Override
    public String getName() {
        return "error-contract-spring";
    }

    @Override
    public String getHelp() {
        return "Generates a Spring server whose interfaces list the exceptions of an error catalog.";
    }

    @Override
    public void processOpts() {
        super.processOpts();
        options = ErrorContractOptions.of(additionalProperties, ErrorContractSpringCodegen.class.getClassLoader());
    }

    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        super.preprocessOpenAPI(document);
        if (options != null) {
            DeclaredOperationErrors.addTo(document, options.exceptions());
            ErrorSchemas.map(document, schemaMapping(), options.bodyPackage());
        }
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return templates;
    }
}
