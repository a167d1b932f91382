package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SuggestionDefinition;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Texts;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What samples need to know of an error. A path is the list of names from the top of the body.
 *
 * @param code its code
 * @param status its HTTP status
 * @param codePath where the body holds the code, or null if it does not
 * @param messagePath where the body holds the message, or null if it does not
 * @param literal the longest text of the message that is the same each time; may be empty
 * @param parameters where the body holds the parameters that it always has, by name, a few at most
 * @param advice what to do about it in a line, or null if the catalog does not say
 * @param delay how many seconds to wait before the next attempt, or null if it is not to be retried
 * @param retryAfter the header that says how long to wait in seconds, or null if there is none
 */
record SampleFacts(
        String code,
        int status,
        @Nullable List<String> codePath,
        @Nullable List<String> messagePath,
        String literal,
        Map<String, List<String>> parameters,
        @Nullable String advice,
        @Nullable Long delay,
        @Nullable String retryAfter) {
    /** A sample that reads more parameters than this is not read any more. */
    static final int MAX_PARAMETERS = 4;

    static SampleFacts of(CatalogView catalog, ErrorDefinition error) {
        BodyDefinition layout = catalog.layout(error);
        List<BodyWalker.Found> fields = layout == null ? List.of() : BodyWalker.walk(layout.json());
        return new SampleFacts(
                error.code(),
                catalog.entry(error.code()).status(),
                path(fields, BindingSource.CODE),
                path(fields, BindingSource.MESSAGE),
                Texts.pieces(error.message()).stream()
                        .filter(piece -> !piece.placeholder())
                        .map(Texts.Piece::text)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(""),
                parameters(error, fields),
                advice(error),
                delay(catalog, error),
                retryAfter(catalog.definition().headers()));
    }

    private static @Nullable List<String> path(List<BodyWalker.Found> fields, BindingSource source) {
        return fields.stream()
                .filter(field -> field.binding() != null && field.binding().source() == source)
                .filter(field -> field.each() == null && !field.path().contains("[]"))
                .filter(field -> !field.path().contains(BodyWalker.IN_TEXT))
                .findFirst()
                .map(field -> names(field.path()))
                .orElse(null);
    }

    private static List<String> names(String path) {
        return path.equals("*") ? List.of() : List.of(path.split("\\."));
    }

    private static Map<String, List<String>> parameters(ErrorDefinition error, List<BodyWalker.Found> fields) {
        List<String> spread = path(fields, BindingSource.PARAMS);
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (ParameterDefinition parameter : error.params().values()) {
            boolean sent = !parameter.isHidden()
                    && !parameter.optional()
                    && parameter.binds() == null
                    && parameter.place() != ParameterDefinition.Place.MESSAGE;
            if (spread != null && sent && paths.size() < MAX_PARAMETERS) {
                List<String> path = new ArrayList<>(spread);
                path.add(parameter.name());
                paths.put(parameter.name(), List.copyOf(path));
            }
        }
        return paths;
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

    private static @Nullable Long delay(CatalogView catalog, ErrorDefinition error) {
        if (catalog.entry(error.code()).retryability() != Retryability.YES) {
            return null;
        }
        Duration after = catalog.families().retryAfter(error);
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
