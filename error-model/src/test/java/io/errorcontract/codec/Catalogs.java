package io.errorcontract.codec;

import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Format;
import io.errorcontract.contract.HeaderLayout;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.model.ApiException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short words for what tests make catalogs of. */
final class Catalogs {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    static final Format SECONDS = Format.of(Format.Kind.SECONDS);
    static final Format MILLIS = Format.of(Format.Kind.MILLIS);
    static final Format STRING = Format.of(Format.Kind.STRING);
    static final Format NUMBER = Format.of(Format.Kind.NUMBER);

    private Catalogs() {}

    static BodyNode val(BindingSource source, Format... formats) {
        return BodyNode.value(source, formats);
    }

    static BodyNode par(String name, Format... formats) {
        return BodyNode.value(BindingSource.PARAM, name, formats);
    }

    static BodyNode item(String name, Format... formats) {
        return BodyNode.value(BindingSource.ITEM, name, formats);
    }

    static BodyNode con(Object value) {
        return BodyNode.constant(value);
    }

    static BodyNode.Member params() {
        return BodyNode.spread(Binding.of(BindingSource.PARAMS));
    }

    static BodyNode eachViolation(BodyNode element) {
        return new BodyNode.EachElement(Binding.of(BindingSource.VIOLATIONS), element);
    }

    static BodyNode eachError(BodyNode element) {
        return new BodyNode.EachElement(Binding.of(BindingSource.ERRORS), element);
    }

    static BodyNode violationMap(BodyNode value) {
        return new BodyNode.EachField(Binding.of(BindingSource.VIOLATIONS), Binding.of(BindingSource.FIELD), value);
    }

    static BodyLayout json(BodyNode node) {
        return new BodyLayout("default", "application/json", node);
    }

    static HeaderLayout header(String name, BindingSource source, Format... formats) {
        return new HeaderLayout(name, Binding.of(source, formats));
    }

    static ErrorDescriptor.Builder error(String code, int status, String message) {
        return ErrorDescriptor.builder(code, status, message);
    }

    static ParameterDescriptor string(String name, Trait... traits) {
        return ParameterDescriptor.of(name, Scalar.STRING, traits);
    }

    static ParameterDescriptor integer(String name, Trait... traits) {
        return ParameterDescriptor.of(name, Scalar.INTEGER, traits);
    }

    static ErrorCatalog catalog(BodyNode body, ErrorDescriptor... errors) {
        return ErrorCatalog.builder("test", "1.0.0")
                .bodies(json(body))
                .errors(errors)
                .build();
    }

    static ErrorCodec codec(ErrorCatalog catalog) {
        return ErrorCodec.of(catalog, ApiException::new).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static ErrorCodec codec(BodyNode body, ErrorDescriptor... errors) {
        return codec(catalog(body, errors));
    }

    /** Single quotes for double ones, so that JSON can be read in a test. */
    static String quotes(String json) {
        return json.replace('\'', '"');
    }

    /** Decodes, and sees to it that nothing went wrong inside. */
    static ApiException decode(ErrorCodec codec, int status, String body) {
        return decode(codec, status, Map.of(), body);
    }

    static ApiException decode(ErrorCodec codec, int status, Map<String, String> headers, String body) {
        ApiException exception = codec.decode(status, headers(headers), body);
        if (exception.getSuppressed().length > 0) {
            throw new AssertionError("the codec failed", exception.getSuppressed()[0]);
        }
        return exception;
    }

    static Map<String, List<String>> headers(Map<String, String> headers) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
