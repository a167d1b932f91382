package io.errorcontract.server;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The errors of a catalog that say what a status says, and nothing more particular: a client that is told of a wrong
 * error is worse off than one that is told of none.
 */
final class StatusErrors {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int INTERNAL = 500;

    private static final Pattern VALIDATION = Pattern.compile("validation");

    /** What may stand before the words that mean a status, such as {@code auth.} in {@code auth.required}. */
    private static final String SCOPE =
            "((api|access|auth|authentication|authorization|client|common|error|general|generic|http|request|security"
                    + "|server|service|system)_)*";

    /**
     * The words that mean a status and no more, beside its reason phrase. Of 400, 404 and 500 most catalogs have many
     * errors, so that even the only one can be about something particular.
     */
    private static final Map<Integer, Pattern> GENERIC = Map.ofEntries(
            Map.entry(BAD_REQUEST, Pattern.compile("bad_request|malformed|invalid_request|request_invalid")),
            generic(
                    401,
                    "unauthori[sz]ed|unauthenticated|not_authenticated|(auth|authentication|authorization|login"
                            + "|sign_in|credentials)_(is_)?(required|needed|missing)|required|missing_credentials"),
            generic(403, "forbidden|denied|access_denied|permission_denied|not_(allowed|permitted|authori[sz]ed)"),
            Map.entry(NOT_FOUND, Pattern.compile("^(resource_)?not_found$|(^|_)(route|endpoint|path|page|url)(_|$)")),
            generic(405, "method_(not_allowed|unsupported|not_supported)|unsupported_method"),
            generic(406, "not_acceptable|media_type_not_acceptable"),
            generic(408, "(request_)?(timed_out|timeout)"),
            generic(409, "conflict"),
            generic(
                    413,
                    "((request|body|payload|content|entity|request_body|request_entity)_)?(is_)?too_(large|big|long)"),
            generic(
                    415,
                    "(unsupported_)?(media|content)_type(_(is_)?(unsupported|not_supported|invalid))?|unsupported_type"),
            generic(UNPROCESSABLE, "unprocessable(_entity|_content)?"),
            generic(429, "too_many_requests|throttled|rate_limit(ed)?(_(is_)?(exceeded|reached|hit))?"),
            Map.entry(INTERNAL, Pattern.compile("internal|unexpected|^(server|unknown)_error$")),
            generic(501, "not_implemented|unsupported"),
            generic(503, "unavailable|overloaded|temporarily_unavailable|service_unavailable"),
            generic(504, "(gateway_)?(timed_out|timeout)"));

    private final ErrorCatalog catalog;

    StatusErrors(ErrorCatalog catalog) {
        this.catalog = catalog;
    }

    Optional<ErrorDescriptor> of(int status) {
        List<ErrorDescriptor> present = catalog.errors().stream()
                .filter(error -> error.status() == status && error.deprecation() == null)
                .toList();
        Optional<ErrorDescriptor> generic = first(error -> error.status() == status && isGeneric(status, error));
        boolean telling = status == BAD_REQUEST || status == NOT_FOUND || status == INTERNAL;
        return generic.isPresent() || telling || present.size() > 1
                ? generic
                : first(error -> error.status() == status);
    }

    private static boolean isGeneric(int status, ErrorDescriptor error) {
        Pattern generic = GENERIC.get(status);
        return (generic != null && isCalled(generic, error))
                || words(error.code()).equals(words(Reasons.of(status)));
    }

    Optional<ErrorDescriptor> ofValidation() {
        return first(error ->
                (error.status() == BAD_REQUEST || error.status() == UNPROCESSABLE) && isCalled(VALIDATION, error));
    }

    private static boolean isCalled(Pattern name, ErrorDescriptor error) {
        return name.matcher(words(error.code())).find();
    }

    private static String words(String text) {
        return text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static Map.Entry<Integer, Pattern> generic(int status, String words) {
        return Map.entry(status, Pattern.compile("^" + SCOPE + "(" + words + ")(_error|_exception)?$"));
    }

    private Optional<ErrorDescriptor> first(Predicate<ErrorDescriptor> wanted) {
        return catalog.errors().stream()
                .filter(wanted)
                .filter(error -> error.deprecation() == null)
                .filter(error -> error.parameters().stream().noneMatch(parameter -> parameter.required()))
                .findFirst();
    }
}
