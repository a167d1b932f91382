package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Texts;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
import io.errorcontract.contract.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What samples need to know of an error, or of the errors of a status that have no code. A path is the list of names
 * from the top of the body.
 *
 * @param status the HTTP status
 * @param sign what tells the error in the body: its code, or else a constant that its body always holds; or null
 * @param message where the body holds the message, or null if it does not
 * @param literal the longest text of the message that is the same each time, without blanks around it; may be empty
 * @param parameters where the body holds the parameters that it always has, by name, a few at most
 * @param violations where the body lists the fields that are not valid, or null if this error has none
 * @param advice what to do about it in a line, or null if the catalog does not say
 * @param delay how many seconds to wait before the next attempt, or null if it is not to be retried
 * @param retryAfter the header that says how long to wait in seconds, or null if there is none
 */
record SampleFacts(
        int status,
        @Nullable Sign sign,
        @Nullable List<String> message,
        String literal,
        Map<String, List<String>> parameters,
        @Nullable FieldErrors violations,
        @Nullable String advice,
        @Nullable Long delay,
        @Nullable String retryAfter) {
    /** A sample that reads more parameters than this is not read any more. */
    static final int MAX_PARAMETERS = 4;

    /**
     * A value in the body that tells an error.
     *
     * @param path where it is
     * @param value a string, number or boolean
     * @param code whether it is the error's code, which no other error has
     */
    record Sign(List<String> path, Object value, boolean code) {}

    /**
     * Where a body lists the fields that are not valid.
     *
     * @param path where the list is, or the map by the names of the fields
     * @param keyed whether it is a map
     * @param field the name of the field in an element of the list, or null if elements do not have it
     * @param message the name of the message in an element, or null if elements do not have it
     */
    record FieldErrors(
            List<String> path,
            boolean keyed,
            @Nullable String field,
            @Nullable String message) {}

    static SampleFacts of(CatalogView catalog, ErrorDefinition error) {
        BodyDefinition layout = catalog.layout(error);
        List<BodyWalker.Found> fields = layout == null ? List.of() : BodyWalker.walk(layout.json());
        String literal = Texts.pieces(error.message()).stream()
                .filter(piece -> !piece.placeholder())
                .map(Texts.Piece::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new SampleFacts(
                catalog.entry(error.code()).status(),
                sign(error, layout, fields),
                path(fields, BindingSource.MESSAGE),
                literal.strip(),
                parameters(error, fields),
                violations(error, fields),
                advice(error),
                delay(
                        catalog.entry(error.code()).retryability(),
                        catalog.families().retryAfter(error)),
                retryAfter(catalog.definition().headers()));
    }

    /** What samples know of a status: its errors have no code that this version of the catalog knows. */
    static SampleFacts of(CatalogView catalog, int status, Retryability retryability, @Nullable Duration retryAfter) {
        List<BodyWalker.Found> fields = catalog.catalog().layouts().values().stream()
                .findFirst()
                .map(layout -> BodyWalker.walk(layout.json()))
                .orElse(List.of());
        return new SampleFacts(
                status,
                null,
                path(fields, BindingSource.MESSAGE),
                "",
                Map.of(),
                null,
                null,
                delay(retryability, retryAfter),
                retryAfter(catalog.definition().headers()));
    }

    /** Whether the status is needed to tell the error. */
    boolean toldByStatus() {
        return sign == null || !sign.code();
    }

    private static @Nullable Sign sign(
            ErrorDefinition error, @Nullable BodyDefinition layout, List<BodyWalker.Found> fields) {
        List<String> code = path(fields, BindingSource.CODE);
        if (code != null) {
            return new Sign(code, error.code(), true);
        }
        if (layout != null && layout.json() instanceof BodyNode.ObjectNode object) {
            for (BodyNode.Member member : object.members()) {
                if (member instanceof BodyNode.Field field
                        && field.node() instanceof BodyNode.Constant constant
                        && constant.value() != null) {
                    return new Sign(List.of(field.name()), constant.value(), false);
                }
            }
        }
        return null;
    }

    private static @Nullable List<String> path(List<BodyWalker.Found> fields, BindingSource source) {
        return fields.stream()
                .filter(field -> field.binding() != null && field.binding().source() == source)
                .filter(field -> field.each() == null)
                .map(BodyWalker.Found::names)
                .filter(names -> names != null)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<String>> parameters(ErrorDefinition error, List<BodyWalker.Found> fields) {
        List<String> spread = path(fields, BindingSource.PARAMS);
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (ParameterDefinition parameter : error.params().values()) {
            boolean sent = !parameter.isHidden()
                    && !parameter.optional()
                    && parameter.binds() == null
                    && parameter.place() == ParameterDefinition.Place.BODY;
            List<String> path = own(fields, parameter.name());
            if (path == null && spread != null) {
                List<String> among = new ArrayList<>(spread);
                among.add(parameter.name());
                path = List.copyOf(among);
            }
            if (path != null && sent && paths.size() < MAX_PARAMETERS) {
                paths.put(parameter.name(), path);
            }
        }
        return paths;
    }

    /** A parameter's own field in the layout. */
    private static @Nullable List<String> own(List<BodyWalker.Found> fields, String parameter) {
        return fields.stream()
                .filter(field -> field.binding() != null
                        && field.binding().source() == BindingSource.PARAM
                        && parameter.equals(field.binding().name()))
                .filter(field -> field.each() == null)
                .map(BodyWalker.Found::names)
                .filter(names -> names != null)
                .findFirst()
                .orElse(null);
    }

    /** No key of the catalog says whether an error has violations; its examples show it. */
    static boolean hasViolations(ErrorDefinition error) {
        return error.examples().stream()
                .anyMatch(example -> !example.violations().isEmpty());
    }

    private static @Nullable FieldErrors violations(ErrorDefinition error, List<BodyWalker.Found> fields) {
        List<String> path = hasViolations(error) ? path(fields, BindingSource.VIOLATIONS) : null;
        if (path == null) {
            return null;
        }
        boolean keyed = fields.stream().anyMatch(field -> path.equals(field.names()) && "object".equals(field.type()));
        return new FieldErrors(
                path, keyed, part(fields, BindingSource.FIELD), part(fields, BindingSource.VIOLATION_MESSAGE));
    }

    /** The name that a part of a violation has in an element of the list. */
    private static @Nullable String part(List<BodyWalker.Found> fields, BindingSource source) {
        return fields.stream()
                .filter(field -> field.each() != null && field.each().source() == BindingSource.VIOLATIONS)
                .filter(field -> field.binding() != null && field.binding().source() == source)
                .map(BodyWalker.Found::names)
                .filter(names -> names != null && names.size() == 1)
                .map(names -> names.get(0))
                .findFirst()
                .orElse(null);
    }

    /** The suggestion that holds whatever the parameters are, on one line that ends no comment. */
    private static @Nullable String advice(ErrorDefinition error) {
        return error.suggestions().stream()
                .filter(suggestion -> suggestion.when().isEmpty())
                .findFirst()
                .map(SuggestionDefinition::text)
                .map(text -> text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
                        .replace('\\', '/')
                        .strip())
                .orElse(null);
    }

    private static @Nullable Long delay(Retryability retryability, @Nullable Duration after) {
        if (retryability != Retryability.YES) {
            return null;
        }
        return after == null ? 1 : Math.max(1, after.toSeconds());
    }

    private static @Nullable String retryAfter(Map<String, Binding> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getValue().source() == BindingSource.RETRY_AFTER
                        && header.getValue().formats().stream()
                                .map(Format::kind)
                                .toList()
                                .equals(List.of(Format.Kind.SECONDS)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
