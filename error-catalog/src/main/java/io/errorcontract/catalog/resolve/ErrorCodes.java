package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.contract.CodePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the entries of an {@code x-error-codes} list mean in a catalog.
 *
 * <p>An entry is a code, or a pattern in which {@code *} stands for any run of characters. A pattern means all codes
 * that fit it. One that stands word for word among the patterns of a family also means the family itself, and with it
 * the codes that the API may add later, if the family is open or the catalog has no code that fits yet.
 *
 * <p>Immutable and thread-safe.
 */
public final class ErrorCodes {
    /** The name of the extension, on an operation, a path item, a response, or the document itself. */
    public static final String EXTENSION = "x-error-codes";

    /** The extension that marks what was made from a catalog; its value is the catalog's id. */
    public static final String MARKER = "x-error-contract";

    private final CatalogDefinition catalog;
    private final FamilyResolver families;

    /**
     * What entries mean.
     *
     * @param errors the errors, in the catalog's order
     * @param families the families that are meant as such, in the catalog's order
     */
    public record Selection(List<ErrorDefinition> errors, List<FamilyPattern> families) {
        /** Copies the lists. */
        public Selection {
            errors = List.copyOf(errors);
            families = List.copyOf(families);
        }

        /**
         * Tells whether the entries mean nothing in the catalog.
         *
         * @return true if there is neither an error nor a family
         */
        public boolean isEmpty() {
            return errors.isEmpty() && families.isEmpty();
        }
    }

    /**
     * A family that is meant as such.
     *
     * @param family the family
     * @param pattern the one of its patterns that means it
     */
    public record FamilyPattern(FamilyDefinition family, String pattern) {}

    /**
     * Makes a finder.
     *
     * @param catalog the catalog
     */
    public ErrorCodes(Catalog catalog) {
        this.catalog = catalog.definition();
        this.families = catalog.families();
    }

    /**
     * Finds what an entry means.
     *
     * @param entry a code or pattern
     * @return the errors and families, empty if there are none
     */
    public Selection find(String entry) {
        ErrorDefinition error = catalog.errors().get(entry);
        if (error != null || entry.indexOf('*') < 0) {
            return new Selection(error == null ? List.of() : List.of(error), List.of());
        }
        CodePattern pattern = new CodePattern(entry);
        List<ErrorDefinition> errors = new ArrayList<>();
        for (ErrorDefinition each : catalog.errors().values()) {
            if (pattern.matches(each.code())) {
                errors.add(each);
            }
        }
        List<FamilyPattern> families = catalog.families().values().stream()
                .filter(family -> family.match().contains(entry))
                .filter(family -> family.open() || errors.isEmpty())
                .map(family -> new FamilyPattern(family, entry))
                .toList();
        return new Selection(errors, families);
    }

    /**
     * Finds what several entries mean together.
     *
     * @param entries codes and patterns; those that mean nothing are passed over
     * @return the errors and families, each once, in the catalog's order
     */
    public Selection findAll(Collection<String> entries) {
        Set<ErrorDefinition> errors = new LinkedHashSet<>();
        Set<FamilyPattern> families = new LinkedHashSet<>();
        for (String entry : entries) {
            Selection found = find(entry);
            errors.addAll(found.errors());
            families.addAll(found.families());
        }
        return new Selection(
                catalog.errors().values().stream().filter(errors::contains).toList(),
                catalog.families().values().stream()
                        .flatMap(family -> families.stream()
                                .filter(found -> found.family().name().equals(family.name())))
                        .toList());
    }

    /**
     * Returns the HTTP status of an error, its family's included.
     *
     * @param error an error of the catalog
     * @return the status, or empty if neither says one
     */
    public Optional<Integer> status(ErrorDefinition error) {
        return Optional.ofNullable(families.status(error));
    }

    /**
     * Returns the HTTP status of a family, its parents' included.
     *
     * @param family a family of the catalog
     * @return the status, or empty if none says one
     */
    public Optional<Integer> status(FamilyDefinition family) {
        return Optional.ofNullable(families.status(family));
    }

    /**
     * Says how to mend an entry that means nothing.
     *
     * @param entry the entry
     * @return the present code if it is a former one, why it was retired, or the nearest code; may be empty
     */
    public String hint(String entry) {
        for (ErrorDefinition error : catalog.errors().values()) {
            if (error.aliases().contains(entry)) {
                return "that is a former code of '" + error.code() + "'";
            }
        }
        if (catalog.reserved().containsKey(entry)) {
            return "that code is retired: " + catalog.reserved().get(entry).reason();
        }
        Map<String, ErrorDefinition> errors = catalog.errors();
        if (entry.indexOf('*') < 0) {
            return NearestWord.hint(entry, errors.keySet());
        }
        List<String> patterns = catalog.families().values().stream()
                .flatMap(family -> family.match().stream())
                .toList();
        return NearestWord.hint(entry, patterns);
    }
}
