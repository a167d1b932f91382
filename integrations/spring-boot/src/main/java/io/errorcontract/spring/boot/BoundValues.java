package io.errorcontract.spring.boot;

import io.errorcontract.model.FieldViolation;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the values that Spring binds to an object's properties were sent. Spring takes the first of a parameter, a
 * variable of the path, and a header, whose name may have dashes that the property's does not.
 *
 * @param parameters the names of the query's and the form's parameters
 * @param pathVariables the names of the path's variables
 * @param headers the names of the headers
 * @since 0.1.0
 */
public record BoundValues(Set<String> parameters, Set<String> pathVariables, Collection<String> headers) {

    /** Those that Spring does not bind. */
    private static final Set<String> NOT_BOUND = Set.of(
            "accept",
            "authorization",
            "connection",
            "cookie",
            "from",
            "host",
            "origin",
            "priority",
            "range",
            "referer",
            "upgrade");

    /**
     * The names of what Spring keeps as an attribute of a request.
     *
     * @param variables a map, or {@code null} if there is none
     * @return its keys
     */
    public static Set<String> names(@Nullable Object variables) {
        return variables instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** The violation of a property with the place and the name that its value was sent under. */
    FieldViolation place(FieldViolation found) {
        String field = Objects.requireNonNullElse(found.field(), "");
        String root = root(field);
        if (root.isEmpty() || parameters.stream().anyMatch(name -> root(name).equals(root))) {
            return found;
        }
        if (pathVariables.contains(root)) {
            return SpringViolations.sentAs(found, "path", field);
        }
        return headers.stream()
                .filter(header -> isOf(root, header))
                .findFirst()
                // Some servers give the names of headers in lower case.
                .map(header -> header.equalsIgnoreCase(root) ? root : header)
                .map(header -> SpringViolations.sentAs(found, "header", header + field.substring(root.length())))
                .orElse(found);
    }

    private static String root(String name) {
        return name.split("[.\\[]", 2)[0];
    }

    private static boolean isOf(String root, String header) {
        return !NOT_BOUND.contains(header.toLowerCase(Locale.ROOT))
                && header.replace("-", "").equalsIgnoreCase(root.replace("-", ""));
    }
}
