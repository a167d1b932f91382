package io.errorcontract.springdoc;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.ClassPathCatalogs;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ResourceLoader;

/**
 * The contract of a server as documents show it. The catalog is read when the first document is made, from the jar of
 * the generated classes. Thread-safe.
 */
final class DocumentedContract {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentedContract.class);

    private final ErrorCodec codec;
    private final ResourceLoader resources;
    private @Nullable Documented documented;
    private boolean read;

    /**
     * What documents need.
     *
     * @param components the responses, schemas and examples
     * @param exceptions the codes of the exceptions' classes
     */
    record Documented(CatalogComponents components, ExceptionCodes exceptions) {}

    DocumentedContract(ErrorCodec codec, ResourceLoader resources) {
        this.codec = codec;
        this.resources = resources;
    }

    /** Returns the contract, or empty if its catalog is not there, of which the log says once why. */
    synchronized Optional<Documented> get() {
        if (!read) {
            documented = read().orElse(null);
            read = true;
        }
        return Optional.ofNullable(documented);
    }

    private Optional<Documented> read() {
        String id = codec.catalog().id();
        try {
            ResourceCatalogs catalogs = new ResourceCatalogs(resources);
            Map<String, byte[]> files = catalogs.files(id);
            if (files.isEmpty()) {
                LOG.warn(
                        "No errors in the OpenAPI document: the class path has no {}{}/, which the goal generate puts"
                                + " beside the classes of the catalog",
                        ClassPathCatalogs.FOLDER,
                        id);
                return Optional.empty();
            }
            CatalogResult result = CatalogReader.create().withImports(catalogs).read(files);
            if (result.hasErrors()) {
                LOG.warn("No errors in the OpenAPI document: the catalog {} has errors\n{}", id, result.report());
                return Optional.empty();
            }
            Catalog catalog = Catalog.of(result);
            return Optional.of(new Documented(new CatalogComponents(catalog), ExceptionCodes.of(catalog, codec)));
        } catch (IOException e) {
            LOG.warn("No errors in the OpenAPI document: the catalog {} cannot be read", id, e);
            return Optional.empty();
        }
    }
}
