package io.errorcontract.openapigenerator;

import io.swagger.v3.oas.models.OpenAPI;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The generator {@code error-contract-java}: OpenAPI Generator's {@code java}, whose clients throw the exceptions of a
 * catalog. Its own {@code ApiException} is left for what fails without a response.
 *
 * <p>Options, beside those of {@code java}: {@code errorsClass}, {@code errorsPackage}, {@code errorCatalog},
 * {@code errorBodyPackage}.
 *
 * @since 0.1.0
 */
public final class ErrorContractJavaCodegen extends JavaClientCodegen {

    private List<TemplatePatch> patches = List.of();
    private final PatchingTemplateEngine templates = new PatchingTemplateEngine(() -> patches);
    private @Nullable ErrorContractOptions options;
    private boolean hasApis;

    /** Made by OpenAPI Generator's service loader. */
    public ErrorContractJavaCodegen() {
        cliOptions.addAll(ErrorContractOptions.cliOptions());
    }

    @Override
    public String getName() {
        return "error-contract-java";
    }

    @Override
    public String getHelp() {
        return "Generates a Java client that throws the exceptions of an error catalog.";
    }

    @Override
    public void processOpts() {
        super.processOpts();
        ErrorContractOptions settled =
                ErrorContractOptions.of(additionalProperties, ErrorContractJavaCodegen.class.getClassLoader());
        if (settled.errorsClass() == null) {
            throw new IllegalArgumentException("error-contract: no catalog was found. Add the catalog's jar to the"
                    + " dependencies of the generator's plugin, or set the option "
                    + ErrorContractOptions.ERRORS_CLASS + ".");
        }
        ClientLibrary library = ClientLibrary.find(getLibrary())
                .orElseThrow(() -> new IllegalArgumentException("error-contract: the library '" + getLibrary()
                        + "' is not supported; supported are " + ClientLibrary.ids()));
        additionalProperties.put(ErrorContractOptions.ERRORS_CLASS, settled.errorsClass());
        supportingFiles.add(new SupportingFile(
                library.decoderTemplate(),
                (sourceFolder + '/' + invokerPackage).replace('.', '/').replace('/', File.separatorChar),
                ClientLibrary.DECODER_CLASS + ".java"));
        patches = library.patches();
        options = settled;
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
    public OperationsMap postProcessOperationsWithModels(OperationsMap operations, List<ModelMap> models) {
        hasApis = true;
        return super.postProcessOperationsWithModels(operations, models);
    }

    @Override
    public void postProcess() {
        if (hasApis) {
            templates.requireAllApplied();
        }
        super.postProcess();
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return templates;
    }
}
