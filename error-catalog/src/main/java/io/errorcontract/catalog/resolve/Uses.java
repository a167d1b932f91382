package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.MatchDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.contract.ParameterType;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of a catalog use of it.
 *
 * @param types the types of their parameters, and what those consist of
 * @param policies the retry policies that they, or families, name
 * @param bodies the body layouts that they name, and the first one
 */
record Uses(Set<String> types, Set<String> policies, Set<String> bodies) {
    Uses(CatalogDefinition catalog) {
        this(types(catalog, parameter -> true), policies(catalog), bodies(catalog));
    }

    /** The types of some of the parameters, and what those consist of. */
    static Set<String> types(CatalogDefinition catalog, Predicate<ParameterDefinition> wanted) {
        Set<String> types = new HashSet<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            error.params().values().stream()
                    .filter(wanted)
                    .forEach(parameter -> addTo(types, catalog, parameter.type()));
        }
        return types;
    }

    private static void addTo(Set<String> types, CatalogDefinition catalog, ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            addTo(types, catalog, list.element());
        } else if (type instanceof ParameterType.MapOf map) {
            addTo(types, catalog, map.value());
        } else if (type instanceof ParameterType.Named named
                && types.add(named.name())
                && catalog.types().get(named.name()) instanceof TypeDefinition.Structure structure) {
            structure.fields().values().forEach(field -> addTo(types, catalog, field.type()));
        }
    }

    private static Set<String> policies(CatalogDefinition catalog) {
        Set<String> policies = new HashSet<>();
        catalog.errors().values().forEach(error -> add(policies, error.retryPolicy()));
        catalog.families().values().stream()
                .map(FamilyDefinition::retryPolicy)
                .forEach(policy -> add(policies, policy));
        return policies;
    }

    private static Set<String> bodies(CatalogDefinition catalog) {
        Set<String> bodies = new HashSet<>();
        catalog.bodies().keySet().stream().findFirst().ifPresent(bodies::add);
        for (ErrorDefinition error : catalog.errors().values()) {
            MatchDefinition match = error.match();
            add(bodies, error.body());
            add(bodies, match == null ? null : match.body());
        }
        return bodies;
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
