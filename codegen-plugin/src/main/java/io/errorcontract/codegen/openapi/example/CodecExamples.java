package io.errorcontract.codegen.openapi.example;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.ExampleDefinition;
import io.errorcontract.catalog.ParameterDefinition;
import io.errorcontract.codegen.openapi.component.ExampleBodies;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorCatalog;
import io.errorcontract.model.ErrorCodec;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.Violation;
import io.errorcontract.model.body.BodyLayout;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Encodes each error with the values that the catalog gives as examples. What time gives is always the same. */
public final class CodecExamples implements ExampleBodies {

    /** The moment at which all examples happen. */
    static final Instant MOMENT = Instant.parse("2026-01-01T12:00:00Z");

    private static final String REQUEST_ID = "req_8f14e45f";

    private final CatalogDefinition definition;
    private final ErrorCodec codec;

    /**
     * Makes examples of a catalog.
     *
     * @param definition the catalog as it is written
     * @param catalog the same catalog as it is used
     */
    public CodecExamples(CatalogDefinition definition, ErrorCatalog catalog) {
        this.definition = definition;
        this.codec = ErrorCodec.of(catalog, ApiException::new);
    }

    @Override
    public @Nullable Object body(ErrorDescriptor error, BodyLayout layout) {
        ErrorDefinition written = definition.errors().get(error.code());
        ExampleDefinition example = written == null || written.examples().isEmpty()
                ? null
                : written.examples().get(0);
        ApiError occurrence = occurrence(error, written, example);
        String requestId = example == null || example.requestId() == null ? REQUEST_ID : example.requestId();
        EncodeContext context = new EncodeContext(requestId, null, MOMENT, layout.mediaType(), null);
        // JSON is YAML, and this reader keeps the order of fields.
        return new Load(LoadSettings.builder().build())
                .loadFromString(codec.encode(occurrence, context).bodyText());
    }

    private static ApiError occurrence(
            ErrorDescriptor error, @Nullable ErrorDefinition written, @Nullable ExampleDefinition example) {
        ApiErrorBuilder occurrence = ApiError.builder(error);
        for (int i = 0; i < error.parameters().size(); i++) {
            ParameterDescriptor parameter = error.parameters().get(i);
            Object given = given(parameter.name(), written, example);
            if (given != null || parameter.required()) {
                occurrence.value(i, SampleValues.of(parameter.type(), parameter.name(), given));
            }
        }
        if (example != null && !example.violations().isEmpty()) {
            occurrence.violations(violations(example));
        }
        return occurrence.build();
    }

    private static @Nullable Object given(
            String parameter, @Nullable ErrorDefinition written, @Nullable ExampleDefinition example) {
        Object ofExample = example == null ? null : example.params().get(parameter);
        Map<String, ParameterDefinition> parameters = written == null ? Map.of() : written.params();
        ParameterDefinition declared = parameters.get(parameter);
        return ofExample != null || declared == null ? ofExample : declared.example();
    }

    private static List<Violation> violations(ExampleDefinition example) {
        return example.violations().stream()
                .map(each -> new Violation(each.field(), each.message(), each.code(), each.in(), each.rejected()))
                .toList();
    }
}
