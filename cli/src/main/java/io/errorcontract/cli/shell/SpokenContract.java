package io.errorcontract.cli.shell;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;

/**
 * What a catalog promises, ready to be spoken.
 *
 * @param resolved the catalog
 * @param codec writes and reads its responses
 */
record SpokenContract(Catalog resolved, ErrorCodec codec) {

    static SpokenContract of(Catalog catalog) {
        return new SpokenContract(catalog, ErrorCodec.of(catalog.contract(), ApiException::new));
    }

    CatalogDefinition definition() {
        return resolved.definition();
    }

    ErrorCatalog catalog() {
        return codec.catalog();
    }

    /** Writes the first example of an error as a server sends it. */
    ErrorResponse example(String code, EncodeContext context) {
        ExampleErrors examples = ExampleErrors.completed(resolved);
        return codec.encode(examples.of(code, examples.examples(code).get(0)).error(), context);
    }

    /** The name of the class that Java clients catch; the catalog may leave the package to the build. */
    String className(ApiError error) {
        JavaNames names = resolved.names();
        return error.descriptor()
                .map(known -> names.exception(known.code()))
                .or(() -> error.family().map(family -> names.familyException(family.id())))
                .orElseGet(names::rootException);
    }
}
