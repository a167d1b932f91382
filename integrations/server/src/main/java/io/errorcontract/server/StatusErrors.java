package io.errorcontract.server;

import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
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
    private static final int UNPROCESSABLE = 422;

    private static final Pattern VALIDATION = Pattern.compile("validation");

    /**
     * What the code of such an error looks like for the statuses that most catalogs have many errors of. Of the others,
     * frameworks make the use that catalogs do.
     */
    private static final Map<Integer, Pattern> GENERIC = Map.of(
            BAD_REQUEST,
            Pattern.compile("bad_request|malformed|invalid_request|request_invalid"),
            404,
            Pattern.compile("^(resource_)?not_found$|(^|_)(route|endpoint|path|page|url)(_|$)"),
            500,
            Pattern.compile("internal|unexpected|^(server|unknown)_error$"));

    private final ErrorCatalog catalog;

    StatusErrors(ErrorCatalog catalog) {
        this.catalog = catalog;
    }

    Optional<ErrorDescriptor> of(int status) {
        Pattern generic = GENERIC.get(status);
        return first(error -> error.status() == status && (generic == null || isCalled(generic, error)));
    }

    Optional<ErrorDescriptor> ofValidation() {
        return first(error ->
                (error.status() == BAD_REQUEST || error.status() == UNPROCESSABLE) && isCalled(VALIDATION, error));
    }

    private static boolean isCalled(Pattern name, ErrorDescriptor error) {
        String words = error.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return name.matcher(words).find();
    }

    private Optional<ErrorDescriptor> first(Predicate<ErrorDescriptor> wanted) {
        return catalog.errors().stream()
                .filter(wanted)
                .filter(error -> error.deprecation() == null)
                .filter(error -> error.parameters().stream().noneMatch(parameter -> parameter.required()))
                .findFirst();
    }
}
