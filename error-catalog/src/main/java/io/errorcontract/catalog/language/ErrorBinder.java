package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.DeprecationDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition.ExampleViolation;
import io.errorcontract.catalog.definition.FixDefinition;
import io.errorcontract.catalog.definition.LogLevel;
import io.errorcontract.catalog.definition.MatchDefinition;
import io.errorcontract.catalog.definition.StackTraceMode;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.syntax.ReadingFaults;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the errors. */
final class ErrorBinder {
    private final BindContext context;
    private final TypeBinder types;
    private final TemplateBinder templates;

    ErrorBinder(BindContext context) {
        this.context = context;
        this.types = new TypeBinder(context);
        this.templates = new TemplateBinder(context);
    }

    ErrorDefinition error(YamlEntry entry) {
        Element element = Element.of(context, ElementKind.ERROR, entry);
        YamlEntry aliases = element.entry("aliases");
        // A list of codes, or a map that says with each which version gave it up.
        boolean dated = aliases != null && aliases.value() instanceof YamlMapping;
        Map<String, String> renamedIn = dated ? element.textMap("aliases") : Map.of();
        return ErrorDefinition.builder(entry.name(), element.requiredText("message"))
                .status(element.integer("status"))
                .family(element.text("family"))
                .title(element.text("title"))
                .params(element.map("params", types::parameter))
                .description(element.text("description"))
                .causes(element.texts("causes"))
                .suggestions(suggestions(element))
                .fixes(element.list("fixes", this::fix))
                .since(element.text("since"))
                .see(element.texts("see"))
                .exception(element.text("exception"))
                .body(element.text("body"))
                .match(match(element))
                .retryable(element.truth("retryable"))
                .retryAfter(element.duration("retry-after"))
                .retryPolicy(element.text("retry-policy"))
                .deprecated(deprecation(element))
                .aliases(dated ? List.copyOf(renamedIn.keySet()) : element.texts("aliases"))
                .renamedIn(renamedIn)
                .log(element.word("log", LogLevel.class))
                .stackTrace(element.word("stack-trace", StackTraceMode.class))
                .properties(element.values("properties"))
                .examples(element.list("examples", this::example))
                .documentation(element.text("documentation"))
                .headers(templates.headers(element))
                .visibility(element.word("visibility", Visibility.class))
                .build();
    }

    private List<SuggestionDefinition> suggestions(Element element) {
        YamlEntry entry = element.entry("suggestion");
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof YamlSequence) {
            return element.list("suggestion", this::suggestion);
        }
        String text = new Values(context).text("'suggestion'", entry.value());
        return text == null ? List.of() : List.of(new SuggestionDefinition(Map.of(), text));
    }

    private SuggestionDefinition suggestion(YamlNode node) {
        Element element = Element.of(context, ElementKind.SUGGESTION, "a variant of 'suggestion'", node);
        return new SuggestionDefinition(element.values("when"), element.requiredText("text"));
    }

    private FixDefinition fix(YamlNode node) {
        Element element = Element.of(context, ElementKind.FIX, "a step of 'fixes'", node);
        YamlEntry sample = element.entry("sample");
        List<FixDefinition.Sample> samples =
                sample == null ? element.list("samples", this::sample) : List.of(sample(sample.value()));
        return new FixDefinition(element.requiredText("text"), samples);
    }

    private FixDefinition.Sample sample(YamlNode node) {
        Element element = Element.of(context, ElementKind.SAMPLE, "a sample", node);
        return new FixDefinition.Sample(
                element.requiredText("lang"), element.requiredText("code"), element.text("title"));
    }

    private @Nullable MatchDefinition match(Element error) {
        YamlEntry entry = error.entry("match");
        if (entry == null) {
            return null;
        }
        Element element = Element.of(context, ElementKind.MATCH, "'match'", entry.value());
        return new MatchDefinition(
                element.integer("status"), element.text("message"), element.text("body"), fields(element));
    }

    private Map<String, @Nullable Object> fields(Element match) {
        YamlEntry entry = match.entry("fields");
        Map<String, @Nullable Object> fields = match.values("fields");
        if (entry == null || fields.values().stream().allMatch(ErrorBinder::isSingle)) {
            return fields;
        }
        context.reportBroken(
                ReadingFaults.WRONG_TYPE,
                entry.value().location(),
                "'fields' of 'match' can hold texts, numbers, true and false",
                "name a field inside of an object or a list by its JSON Pointer, such as '/error/type'");
        return Map.of();
    }

    private static boolean isSingle(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    private @Nullable DeprecationDefinition deprecation(Element error) {
        YamlEntry entry = error.entry("deprecated");
        if (entry == null) {
            return null;
        }
        Element element = Element.of(context, ElementKind.DEPRECATION, "'deprecated'", entry.value());
        return new DeprecationDefinition(element.text("since"), element.text("replaced-by"), element.text("note"));
    }

    private ExampleDefinition example(YamlNode node) {
        Element element = Element.of(context, ElementKind.EXAMPLE, "an example", node);
        return new ExampleDefinition(
                element.text("title"),
                element.values("params"),
                element.text("request_id"),
                element.text("timestamp"),
                element.text("operation"),
                element.list("violations", this::violation));
    }

    private ExampleViolation violation(YamlNode node) {
        Element element = Element.of(context, ElementKind.VIOLATION, "a violation", node);
        return new ExampleViolation(
                element.requiredText("field"),
                element.requiredText("message"),
                element.text("code"),
                element.text("in"),
                element.value("rejected"),
                element.values("params"));
    }
}
