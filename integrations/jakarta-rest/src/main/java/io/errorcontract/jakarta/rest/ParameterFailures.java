package io.errorcontract.jakarta.rest;

import io.errorcontract.model.FieldViolation;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters that are of another type than their resource takes. Jakarta REST answers some of them with 404, as if
 * there were no such resource; that is true of a path alone. Which parameter it is, Jersey has in its exception, and
 * RESTEasy in a sentence.
 */
final class ParameterFailures {

    private static final String OF_JERSEY = "org.glassfish.jersey.server.ParamException";

    private static final Pattern OF_RESTEASY =
            Pattern.compile("Unable to extract parameter from http request.*?(\\w+)Param\\(\"([^\"]*)\"\\)");

    private static final Map<String, String> PLACES = Map.of(
            "query", "query",
            "header", "header",
            "cookie", "cookie",
            "form", "body");

    private ParameterFailures() {}

    /** What is wrong with which parameter; empty if it is another failure, or a path that there is not. */
    static Optional<FieldViolation> of(WebApplicationException failure) {
        return isOfJersey(failure.getClass()) ? ofJersey(failure) : ofText(String.valueOf(failure.getMessage()));
    }

    private static boolean isOfJersey(Class<?> type) {
        return type.getName().equals(OF_JERSEY)
                || (type != WebApplicationException.class && isOfJersey(type.getSuperclass()));
    }

    private static Optional<FieldViolation> ofJersey(WebApplicationException failure) {
        try {
            Class<?> annotation =
                    (Class<?>) failure.getClass().getMethod("getParameterType").invoke(failure);
            String name =
                    (String) failure.getClass().getMethod("getParameterName").invoke(failure);
            return violation(annotation.getSimpleName().replace("Param", ""), name);
        } catch (ReflectiveOperationException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Optional<FieldViolation> ofText(String message) {
        Matcher matcher = OF_RESTEASY.matcher(message);
        return matcher.find() ? violation(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private static Optional<FieldViolation> violation(String kind, String name) {
        return Optional.ofNullable(PLACES.get(kind.toLowerCase(Locale.ROOT)))
                .map(in -> new FieldViolation(name, "is not of the expected type", "type_mismatch", in, null));
    }
}
