package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.contract.CodePattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settles to which family each error of a catalog belongs, and what errors and families inherit.
 *
 * <p>An error belongs to the family that it names, else to the one whose pattern fits its code with the most literal
 * characters; of equal ones, to the first. A value that an error does not give comes from its family, or from the
 * nearest of the family's parents that gives one.
 *
 * <p>Immutable and thread-safe.
 */
public final class FamilyResolver {
    private final Map<String, FamilyDefinition> families;
    private final List<Candidate> candidates;
    private final Map<String, FamilyDefinition> familyByCode = new HashMap<>();
    private final Map<String, FamilyResolver> imported = new HashMap<>();

    private record Candidate(FamilyDefinition family, CodePattern pattern, int specificity) {}

    /**
     * Resolves the families of a catalog.
     *
     * @param catalog the catalog
     */
    public FamilyResolver(CatalogDefinition catalog) {
        this.families = catalog.families();
        this.candidates = new ArrayList<>();
        for (FamilyDefinition family : families.values()) {
            for (String glob : family.match()) {
                CodePattern pattern = new CodePattern(glob);
                candidates.add(new Candidate(family, pattern, pattern.specificity()));
            }
        }
        for (ErrorDefinition error : catalog.errors().values()) {
            FamilyDefinition family = resolve(catalog, error);
            if (family != null) {
                familyByCode.put(error.code(), family);
            }
        }
    }

    /** An imported error keeps the family that its own catalog gives it: its class was generated there. */
    private @Nullable FamilyDefinition resolve(CatalogDefinition catalog, ErrorDefinition error) {
        CatalogDefinition source =
                catalog.importedFrom(CatalogDefinition::errors, error.code()).orElse(null);
        return source == null ? resolve(error) : imported(source).family(error);
    }

    private FamilyResolver imported(CatalogDefinition source) {
        return imported.computeIfAbsent(source.id(), id -> new FamilyResolver(source));
    }

    private @Nullable FamilyDefinition resolve(ErrorDefinition error) {
        if (error.family() != null) {
            return families.get(error.family());
        }
        List<FamilyDefinition> best = bestFits(error.code());
        return best.isEmpty() ? null : best.get(0);
    }

    /**
     * Returns the families whose patterns fit a code best.
     *
     * @param code the code
     * @return one family, several if they fit equally well, or none
     */
    public List<FamilyDefinition> bestFits(String code) {
        int best = -1;
        List<FamilyDefinition> fits = List.of();
        for (Candidate candidate : candidates) {
            if (candidate.specificity() >= best && candidate.pattern().matches(code)) {
                if (candidate.specificity() > best) {
                    best = candidate.specificity();
                    fits = new ArrayList<>(1);
                }
                if (!fits.contains(candidate.family())) {
                    fits.add(candidate.family());
                }
            }
        }
        return fits;
    }

    /**
     * Returns the family of an error.
     *
     * @param error an error of the catalog
     * @return its family, or null if it has none
     */
    public @Nullable FamilyDefinition family(ErrorDefinition error) {
        return familyByCode.get(error.code());
    }

    /**
     * Returns the parent of a family.
     *
     * @param family a family of the catalog
     * @return the family that it extends, or null
     */
    public @Nullable FamilyDefinition parent(FamilyDefinition family) {
        return family.parent() == null ? null : families.get(family.parent());
    }

    /**
     * Tells who may read of an error.
     *
     * @param error an error of the catalog
     * @return what it or its family says; everybody if neither says anything
     */
    public Visibility visibility(ErrorDefinition error) {
        return orPublic(
                error.visibility() != null
                        ? error.visibility()
                        : inherited(family(error), FamilyDefinition::visibility));
    }

    /**
     * Tells who may read of a family.
     *
     * @param family a family of the catalog
     * @return what it or its nearest parent says; everybody if none says anything
     */
    public Visibility visibility(FamilyDefinition family) {
        return orPublic(inherited(family, FamilyDefinition::visibility));
    }

    private static Visibility orPublic(@Nullable Visibility visibility) {
        return visibility == null ? Visibility.PUBLIC : visibility;
    }

    /**
     * Returns the HTTP status of an error.
     *
     * @param error an error of the catalog
     * @return its own or its family's, or null if neither has one
     */
    public @Nullable Integer status(ErrorDefinition error) {
        return error.status() != null ? error.status() : inherited(family(error), FamilyDefinition::status);
    }

    /**
     * Returns the HTTP status of a family.
     *
     * @param family a family of the catalog
     * @return its own or its nearest parent's, or null if none has one
     */
    public @Nullable Integer status(FamilyDefinition family) {
        return inherited(family, FamilyDefinition::status);
    }

    /**
     * Tells whether a call that failed with an error may be tried again.
     *
     * @param error an error of the catalog
     * @return what it or its family says, or null if neither says anything
     */
    public @Nullable Boolean retryable(ErrorDefinition error) {
        return error.retryable() != null ? error.retryable() : inherited(family(error), FamilyDefinition::retryable);
    }

    /**
     * Returns after what time a call may be tried again.
     *
     * @param error an error of the catalog
     * @return what it or its family says, or null if neither says anything
     */
    public @Nullable Duration retryAfter(ErrorDefinition error) {
        return error.retryAfter() != null ? error.retryAfter() : inherited(family(error), FamilyDefinition::retryAfter);
    }

    /**
     * Tells whether a call that failed with an unknown error of a family may be tried again.
     *
     * @param family a family of the catalog
     * @return what it or its nearest parent says, or null if none says anything
     */
    public @Nullable Boolean retryable(FamilyDefinition family) {
        return inherited(family, FamilyDefinition::retryable);
    }

    /**
     * Returns after what time a call that failed with an unknown error of a family may be tried again.
     *
     * @param family a family of the catalog
     * @return what it or its nearest parent says, or null if none says anything
     */
    public @Nullable Duration retryAfter(FamilyDefinition family) {
        return inherited(family, FamilyDefinition::retryAfter);
    }

    /**
     * Returns the name of the retry policy of a family's unknown errors.
     *
     * @param family a family of the catalog
     * @return what it or its nearest parent says, or null if none says anything
     */
    public @Nullable String retryPolicy(FamilyDefinition family) {
        return inherited(family, FamilyDefinition::retryPolicy);
    }

    /**
     * Returns the name of the retry policy of an error.
     *
     * @param error an error of the catalog
     * @return what it or its family says, or null if neither says anything
     */
    public @Nullable String retryPolicy(ErrorDefinition error) {
        return error.retryPolicy() != null
                ? error.retryPolicy()
                : inherited(family(error), FamilyDefinition::retryPolicy);
    }

    /**
     * Returns the value of one of the catalog's properties.
     *
     * @param error an error of the catalog
     * @param name the name of the property
     * @return the error's own value or its family's as YAML gives it, or null if neither has one
     */
    public @Nullable Object property(ErrorDefinition error, String name) {
        Object own = error.properties().get(name);
        return own != null
                ? own
                : inherited(family(error), family -> family.properties().get(name));
    }

    /**
     * Returns what a family or the nearest of its parents says.
     *
     * @param family the family, or null
     * @param value what to ask each one for
     * @param <T> the type of the value
     * @return the first value that is not null, or null; parents that form a circle are asked once
     */
    public <T> @Nullable T inherited(@Nullable FamilyDefinition family, Function<FamilyDefinition, @Nullable T> value) {
        T own = family == null ? null : value.apply(family);
        if (family == null || own != null || family.parent() == null) {
            return own;
        }
        Set<String> asked = new HashSet<>();
        for (FamilyDefinition next = family; next != null && asked.add(next.name()); next = parent(next)) {
            T found = value.apply(next);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
