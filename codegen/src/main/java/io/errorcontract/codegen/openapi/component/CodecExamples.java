package io.errorcontract.codegen.openapi.component;

import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Encodes each error with the values that the catalog gives as examples. What time gives is always the same. */
public final class CodecExamples implements ExampleBodies {

    private final ExampleErrors errors;
    private final ErrorCodec codec;

    /**
     * Makes examples of a catalog.
     *
     * @param catalog the catalog
     */
    public CodecExamples(Catalog catalog) {
        this.errors = ExampleErrors.completed(catalog);
        this.codec = ErrorCodec.of(catalog.contract(), ApiException::new);
    }

    @Override
    public @Nullable Object body(ErrorDescriptor error, BodyLayout layout) {
        ExampleDefinition example = errors.examples(error.code()).get(0);
        ApiError occurrence = errors.of(error.code(), example).error();
        String body = codec.encode(occurrence, new EncodeContext(null, null, null, layout.mediaType()))
                .bodyText();
        // JSON is YAML, and this reader keeps the order of fields.
        return new Load(LoadSettings.builder().build()).loadFromString(body);
    }
}
