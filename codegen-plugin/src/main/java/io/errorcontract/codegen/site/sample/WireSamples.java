package io.errorcontract.codegen.site.sample;

import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.ExampleDefinition;
import io.errorcontract.catalog.ParameterDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.codegen.site.SiteFaults;
import io.errorcontract.codegen.site.build.StatusPhrases;
import io.errorcontract.codegen.site.build.WireExamples;
import io.errorcontract.codegen.site.page.WireExample;
import io.errorcontract.codegen.site.page.WireExample.Header;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorCatalog;
import io.errorcontract.model.ErrorCodec;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.Violation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the responses that pages show. The codec writes each of them from the catalog's examples, and reads it again: a
 * response that does not give back the error it was made from is a fault of the catalog.
 */
public final class WireSamples implements WireExamples {
    private static final ExampleDefinition NO_EXAMPLE =
            new ExampleDefinition(null, Map.of(), null, null, null, List.of());
    private static final String REQUEST_ID = "req_8f3b2c61";
    private static final Instant TIMESTAMP = Instant.parse("2026-01-15T09:30:00Z");

    private final ErrorCatalog catalog;
    private final ErrorCodec codec;
    private final SiteFaults faults;
    private final SampleCheck check;

    /**
     * Makes a source of responses.
     *
     * @param catalog the catalog
     * @param faults takes what is wrong with its examples
     */
    public WireSamples(ErrorCatalog catalog, SiteFaults faults) {
        this.catalog = catalog;
        this.codec = ErrorCodec.of(catalog, ApiException::new);
        this.faults = faults;
        this.check = new SampleCheck(codec, faults);
    }

    @Override
    public List<WireExample> of(ErrorDefinition error) {
        Optional<ErrorDescriptor> descriptor = catalog.find(error.code());
        if (descriptor.isEmpty()) {
            return List.of();
        }
        List<ExampleDefinition> examples = error.examples().isEmpty() ? List.of(NO_EXAMPLE) : error.examples();
        List<WireExample> samples = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            SourcePath place = SourcePath.of("errors", error.code());
            SourcePath at =
                    error.examples().isEmpty() ? place : place.then("examples").then(i);
            sample(error, descriptor.get(), examples.get(i), at).ifPresent(samples::add);
        }
        return samples;
    }

    private Optional<WireExample> sample(
            ErrorDefinition error, ErrorDescriptor descriptor, ExampleDefinition example, SourcePath place) {
        ApiErrorBuilder builder = ApiError.builder(descriptor);
        boolean complete = true;
        for (int i = 0; i < descriptor.parameters().size(); i++) {
            ParameterDescriptor parameter = descriptor.parameters().get(i);
            Optional<Object> value = value(error, parameter, example);
            complete &= value.isPresent()
                    || !parameter.required()
                    || !parameter.published()
                    || isNull(error, parameter, example);
            builder.value(i, value.orElse(null));
        }
        if (!complete) {
            return Optional.empty();
        }
        ApiError sample = builder.requestId(example.requestId() == null ? REQUEST_ID : example.requestId())
                .timestamp(timestamp(example))
                .operation(example.operation())
                .violations(violations(example))
                .build();
        ErrorResponse response = codec.encode(sample, EncodeContext.EMPTY);
        check.check(sample, response, place);
        return Optional.of(show(example, response));
    }

    /** A value of an example, else of the parameter, else one made up where that does not mislead. */
    private Optional<Object> value(ErrorDefinition error, ParameterDescriptor parameter, ExampleDefinition example) {
        ParameterDefinition declared = error.params().get(parameter.name());
        if (declared == null || !parameter.published()) {
            return Optional.empty();
        }
        if (example.params().containsKey(parameter.name())) {
            return SampleValues.convert(example.params().get(parameter.name()), parameter.type());
        }
        if (declared.example() != null) {
            return SampleValues.convert(declared.example(), parameter.type());
        }
        if (!parameter.required() || declared.nullable()) {
            return Optional.empty();
        }
        Optional<Object> value = SampleValues.madeUp(parameter.type());
        if (value.isEmpty()) {
            faults.error(
                    "missing-example",
                    SourcePath.of("errors", error.code(), "params", parameter.name()),
                    "the parameter '" + parameter.name() + "' has no example, so the site cannot show a response of '"
                            + error.code() + "'",
                    "add 'example: …' to the parameter");
        }
        return value;
    }

    private static boolean isNull(ErrorDefinition error, ParameterDescriptor parameter, ExampleDefinition example) {
        ParameterDefinition declared = error.params().get(parameter.name());
        boolean given = example.params().containsKey(parameter.name());
        return declared != null
                && declared.nullable()
                && (!given || example.params().get(parameter.name()) == null);
    }

    private static Instant timestamp(ExampleDefinition example) {
        try {
            return example.timestamp() == null ? TIMESTAMP : Instant.parse(example.timestamp());
        } catch (DateTimeException e) {
            return TIMESTAMP;
        }
    }

    private static List<Violation> violations(ExampleDefinition example) {
        return example.violations().stream()
                .map(fault -> new Violation(fault.field(), fault.message(), fault.code(), fault.in(), fault.rejected()))
                .toList();
    }

    private static WireExample show(ExampleDefinition example, ErrorResponse response) {
        List<Header> headers = new ArrayList<>();
        response.headers().forEach((name, value) -> headers.add(new Header(name, value)));
        String title = titleOf(example.title());
        return new WireExample(
                title,
                response.status(),
                StatusPhrases.of(response.status()),
                headers,
                JsonLayout.indent(response.bodyText()));
    }

    private static String titleOf(@Nullable String title) {
        return title == null ? "Response" : title;
    }
}
