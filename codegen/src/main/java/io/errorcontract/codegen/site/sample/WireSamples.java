package io.errorcontract.codegen.site.sample;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.example.ExampleError;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.site.build.SiteFaults;
import io.errorcontract.codegen.site.build.WireExamples;
import io.errorcontract.codegen.site.page.WireExample;
import io.errorcontract.codegen.site.page.WireExample.Header;
import io.errorcontract.contract.ReasonPhrases;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the responses that pages show. The codec writes each of them from the catalog's examples, and reads it again: a
 * response that does not give back the error it was made from is a fault of the catalog.
 */
public final class WireSamples implements WireExamples {
    private final ExampleErrors errors;
    private final ErrorCodec codec;
    private final boolean varies;
    private final SiteFaults faults;
    private final SampleCheck check;

    /**
     * Makes a source of responses.
     *
     * @param catalog the catalog
     * @param faults takes what is wrong with its examples
     */
    public WireSamples(Catalog catalog, SiteFaults faults) {
        this.errors = ExampleErrors.given(catalog);
        this.codec = ErrorCodec.of(catalog.contract(), ApiException::new);
        // The layout that every catalog has is no choice of the API's own, unless the catalog speaks of it.
        this.varies = catalog.definition().bodies().containsKey(BodyLayouts.PROBLEM);
        this.faults = faults;
        this.check = new SampleCheck(codec, faults);
    }

    @Override
    public List<WireExample> of(ErrorDefinition error) {
        SourcePath place = SourcePath.of("errors", error.code());
        List<ExampleDefinition> examples = errors.examples(error.code());
        List<WireExample> samples = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            SourcePath at =
                    error.examples().isEmpty() ? place : place.then("examples").then(i);
            sample(error.code(), examples.get(i), at).ifPresent(samples::add);
        }
        return samples;
    }

    @Override
    public Optional<WireExample> of(int status) {
        ErrorResponse response =
                codec.encode(errors.ofStatus(status, ReasonPhrases.title(status)), EncodeContext.EMPTY);
        return Optional.of(show(null, response));
    }

    private Optional<WireExample> sample(String code, ExampleDefinition example, SourcePath place) {
        ExampleError sample = errors.of(code, example);
        if (!sample.missing().isEmpty()) {
            sample.missing().forEach(parameter -> missing(code, parameter));
            return Optional.empty();
        }
        ErrorResponse response = codec.encode(sample.error(), EncodeContext.EMPTY);
        check.check(sample.error(), response, place);
        return Optional.of(show(example.title(), response));
    }

    private void missing(String code, String parameter) {
        faults.add(
                SiteFaults.MISSING_EXAMPLE,
                SourcePath.of("errors", code, "params", parameter),
                "the parameter '" + parameter + "' has no example, so the site cannot show a response of '" + code
                        + "'",
                "add 'example: …' to the parameter");
    }

    private WireExample show(@Nullable String title, ErrorResponse response) {
        List<Header> headers = new ArrayList<>();
        response.headers().forEach((name, value) -> {
            if (varies || !name.equals("Vary") || !value.equals("Accept")) {
                headers.add(new Header(name, value));
            }
        });
        return new WireExample(
                title == null ? "Response" : title,
                response.status(),
                Objects.requireNonNullElse(ReasonPhrases.of(response.status()), ""),
                headers,
                JsonLayout.indent(response.bodyText()));
    }
}
