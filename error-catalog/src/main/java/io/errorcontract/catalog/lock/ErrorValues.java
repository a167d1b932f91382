package io.errorcontract.catalog.lock;

import io.errorcontract.catalog.definition.DeprecationDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.definition.FixDefinition;
import io.errorcontract.catalog.definition.MatchDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.contract.Binding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors as values of YAML. */
final class ErrorValues {
    private ErrorValues() {}

    static Object error(ErrorDefinition error) {
        Map<String, Object> params = new LinkedHashMap<>();
        error.params().forEach((name, parameter) -> params.put(name, parameter(parameter)));
        Entries entries = new Entries()
                .always("message", error.message())
                .add("status", error.status())
                .add("family", error.family())
                .add("title", error.title())
                .add("params", params)
                .add("description", error.description())
                .add("causes", error.causes())
                .add(
                        "suggestion",
                        error.suggestions().stream()
                                .map(ErrorValues::suggestion)
                                .toList())
                .add("fixes", error.fixes().stream().map(ErrorValues::fix).toList())
                .add("since", error.since())
                .add("see", error.see());
        return reading(entries, error).map();
    }

    private static Entries reading(Entries entries, ErrorDefinition error) {
        return entries.add("exception", error.exception())
                .add("body", error.body())
                .add("match", match(error.match()))
                .free("retryable", error.retryable())
                .add("retry-after", CatalogValues.duration(error.retryAfter()))
                .add("retry-policy", error.retryPolicy())
                .free("deprecated", deprecation(error.deprecated()))
                .add("aliases", error.renamedIn().isEmpty() ? error.aliases() : error.renamedIn())
                .add("log", word(error.log()))
                .add("stack-trace", word(error.stackTrace()))
                .add("properties", error.properties())
                .add(
                        "examples",
                        error.examples().stream().map(ErrorValues::example).toList())
                .add("documentation", error.documentation())
                .add("headers", CatalogValues.section(error.headers(), Binding::text))
                .add("visibility", word(error.visibility()));
    }

    private static Object parameter(ParameterDefinition parameter) {
        Binding binds = parameter.binds();
        boolean inBody = parameter.place() == ParameterDefinition.Place.BODY;
        return new Entries()
                .add("type", parameter.type().toString())
                .add("optional", parameter.optional())
                .add("nullable", parameter.nullable())
                .add("docs", parameter.docs())
                .free("example", parameter.example())
                .add("in", inBody ? null : word(parameter.place()))
                .add("binds", binds == null ? null : binds.text())
                .add("sensitive", parameter.sensitive())
                .add("internal", parameter.internal())
                .add("visibility", CatalogValues.visibility(parameter.visibility()))
                .add("unit", parameter.unit())
                .add("min", parameter.min())
                .add("max", parameter.max())
                .add("pattern", parameter.pattern())
                .map();
    }

    private static Object suggestion(SuggestionDefinition suggestion) {
        return new Entries()
                .add("when", suggestion.when())
                .always("text", suggestion.text())
                .map();
    }

    private static Object fix(FixDefinition fix) {
        return new Entries()
                .always("text", fix.text())
                .add("samples", fix.samples().stream().map(ErrorValues::sample).toList())
                .map();
    }

    private static Object sample(FixDefinition.Sample sample) {
        return new Entries()
                .always("lang", sample.lang())
                .always("code", sample.code())
                .add("title", sample.title())
                .map();
    }

    private static @Nullable Object match(@Nullable MatchDefinition match) {
        return match == null
                ? null
                : new Entries()
                        .add("status", match.status())
                        .add("message", match.message())
                        .add("body", match.body())
                        .add("fields", match.fields())
                        .map();
    }

    private static @Nullable Object deprecation(@Nullable DeprecationDefinition deprecation) {
        return deprecation == null
                ? null
                : new Entries()
                        .add("since", deprecation.since())
                        .add("replaced-by", deprecation.replacedBy())
                        .add("note", deprecation.note())
                        .map();
    }

    private static Object example(ExampleDefinition example) {
        return new Entries()
                .add("title", example.title())
                .add("params", example.params())
                .add("request_id", example.requestId())
                .add("timestamp", example.timestamp())
                .add("operation", example.operation())
                .add(
                        "violations",
                        example.violations().stream()
                                .map(ErrorValues::violation)
                                .toList())
                .map();
    }

    private static Object violation(ExampleDefinition.ExampleViolation violation) {
        return new Entries()
                .always("field", violation.field())
                .always("message", violation.message())
                .add("code", violation.code())
                .add("in", violation.in())
                .free("rejected", violation.rejected())
                .add("params", violation.params())
                .map();
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }
}
