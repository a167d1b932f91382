package io.errorcontract.catalog.example;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.language.ValueConverter;
import io.errorcontract.catalog.language.ValueMismatch;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.FieldViolation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes occurrences of errors out of the examples of a catalog. A parameter's value is the example's, else the one that
 * the parameter declares as its own, else, if it is required, one that its type suggests. The same example always gives
 * the same occurrence. Immutable and thread-safe.
 */
public final class ExampleErrors {
    private static final ExampleDefinition NO_EXAMPLE =
            new ExampleDefinition(null, Map.of(), null, null, null, List.of());
    private static final String REQUEST_ID = "req_8f14e45f";

    private final CatalogDefinition definition;
    private final ErrorCatalog catalog;
    private final ValueConverter values;
    private final MadeUpValues madeUp;

    private ExampleErrors(CatalogDefinition definition, ErrorCatalog catalog, boolean named) {
        this.definition = definition;
        this.catalog = catalog;
        this.values = new ValueConverter(definition.types());
        this.madeUp = new MadeUpValues(definition.types(), values, named);
    }

    /**
     * Makes occurrences in which each text is an example of the catalog's: a made-up text would mislead who reads it.
     *
     * @param catalog a catalog
     * @return a maker of occurrences that tell which examples are missing
     */
    public static ExampleErrors given(Catalog catalog) {
        return new ExampleErrors(catalog.definition(), catalog.contract(), false);
    }

    /**
     * Makes occurrences in which a text without an example is the name of its parameter.
     *
     * @param catalog a catalog
     * @return a maker of occurrences that miss nothing
     */
    public static ExampleErrors completed(Catalog catalog) {
        return new ExampleErrors(catalog.definition(), catalog.contract(), true);
    }

    /**
     * Gives the examples of an error.
     *
     * @param code a code of the catalog
     * @return its examples, or one that says nothing if it has none
     * @throws IllegalArgumentException if the catalog has no such code
     */
    public List<ExampleDefinition> examples(String code) {
        List<ExampleDefinition> examples = written(code).examples();
        return examples.isEmpty() ? List.of(NO_EXAMPLE) : examples;
    }

    /**
     * Makes an occurrence.
     *
     * @param code a code of the catalog
     * @param example one of {@link #examples(String)}
     * @return the occurrence, without the parameters that never leave the server
     * @throws IllegalArgumentException if the catalog has no such code
     */
    public ExampleError of(String code, ExampleDefinition example) {
        ErrorDefinition written = written(code);
        ErrorDescriptor descriptor = catalog.find(code).orElseThrow();
        ApiErrorBuilder occurrence = ApiError.builder(descriptor);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < descriptor.parameters().size(); i++) {
            ParameterDescriptor parameter = descriptor.parameters().get(i);
            ParameterDefinition declared = written.params().get(parameter.name());
            if (declared == null || !parameter.published()) {
                continue;
            }
            Optional<Object> value = value(declared, example);
            if (value.isEmpty() && parameter.required() && !isNull(declared, example)) {
                missing.add(parameter.name());
            }
            occurrence.value(i, value.orElse(null));
        }
        occurrence
                .requestId(example.requestId() == null ? REQUEST_ID : example.requestId())
                .timestamp(
                        example.timestamp() == null
                                ? MadeUpValues.MOMENT
                                : OffsetDateTime.parse(example.timestamp()).toInstant())
                .operation(example.operation())
                .violations(violations(example));
        return new ExampleError(occurrence.build(), missing);
    }

    /**
     * Makes an occurrence of an error whose code the catalog does not have, as servers send it when all they know is
     * the status.
     *
     * @param status the HTTP status
     * @param phrase the reason phrase of the status, which is the message where no family of this status has a title
     * @return the occurrence; its code is the pattern of its family, or empty if no family has one
     */
    public ApiError ofStatus(int status, String phrase) {
        FamilyDescriptor family = catalog.familyFor("", status).orElse(null);
        String title = family == null ? null : family.title();
        String code = family == null || family.patterns().isEmpty()
                ? ""
                : family.patterns().get(0).toString().replace('*', '…');
        return ApiError.unknown(code, status, family)
                .message(title == null ? phrase : title)
                .requestId(REQUEST_ID)
                .timestamp(MadeUpValues.MOMENT)
                .build();
    }

    private ErrorDefinition written(String code) {
        ErrorDefinition written = definition.errors().get(code);
        if (written == null) {
            throw new IllegalArgumentException("the catalog has no '" + code + "'");
        }
        return written;
    }

    private Optional<Object> value(ParameterDefinition declared, ExampleDefinition example) {
        if (example.params().containsKey(declared.name())) {
            return convert(declared, example.params().get(declared.name()));
        }
        if (declared.example() != null) {
            return convert(declared, declared.example());
        }
        return declared.optional() || declared.nullable()
                ? Optional.empty()
                : madeUp.of(declared.type(), declared.name());
    }

    private Optional<Object> convert(ParameterDefinition declared, @Nullable Object example) {
        return example == null
                ? Optional.empty()
                : Optional.ofNullable(convert(declared.name(), declared.type(), example));
    }

    private @Nullable Object convert(String name, ParameterType type, Object example) {
        try {
            return values.convert(type, example);
        } catch (ValueMismatch e) {
            throw new IllegalArgumentException("the example of '" + name + "' is a fault of the catalog", e);
        }
    }

    private static boolean isNull(ParameterDefinition declared, ExampleDefinition example) {
        return declared.nullable() && example.params().get(declared.name()) == null;
    }

    private List<FieldViolation> violations(ExampleDefinition example) {
        return example.violations().stream().map(this::violation).toList();
    }

    private FieldViolation violation(ExampleDefinition.ExampleViolation written) {
        FieldViolation violation = new FieldViolation(
                written.field(), written.message(), written.code(), written.in(), written.rejected());
        for (Map.Entry<String, @Nullable Object> param : written.params().entrySet()) {
            TypeDefinition.FieldDefinition declared =
                    definition.violationParams().get(param.getKey());
            Object value = declared == null || param.getValue() == null
                    ? null
                    : convert(declared.name(), declared.type(), param.getValue());
            violation = value == null ? violation : violation.with(param.getKey(), value);
        }
        return violation;
    }
}
