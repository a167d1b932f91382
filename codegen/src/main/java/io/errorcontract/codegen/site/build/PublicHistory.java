package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.catalog.change.check.History;
import io.errorcontract.catalog.change.check.History.Release;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a catalog's history that those who call the API may know: what never reaches them is not shown. */
public final class PublicHistory {

    /** What servers do by themselves; only they make exceptions of parameters, internal ones among them. */
    private static final Set<String> OF_SERVERS =
            Set.of("log-level-changed", "stack-trace-changed", "parameter-order-changed");

    private PublicHistory() {}

    /**
     * Leaves out what callers never see.
     *
     * @param history the versions of a catalog
     * @return the same versions with some of their changes; nothing at all if there is only one version
     */
    public static History of(History history) {
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < history.releases().size(); i++) {
            Release release = history.releases().get(i);
            Side now = Side.of(release);
            Side old = i + 1 < history.releases().size()
                    ? Side.of(history.releases().get(i + 1))
                    : now;
            List<Change> changes = release.changes().stream()
                    .filter(change -> isPublic(change, change.side() == Change.Side.NEW ? now : old))
                    .toList();
            releases.add(new Release(release.catalog(), changes, release.previous()));
        }
        return new History(releases.size() > 1 ? releases : List.of());
    }

    private static boolean isPublic(Change change, Side holder) {
        List<String> path = change.element().segments();
        if (OF_SERVERS.contains(change.rule())) {
            return false;
        }
        if (change.rule().equals("property-changed")) {
            return change.impact().wire() != Rating.NONE;
        }
        if (path.get(0).equals("types")) {
            return holder.types().contains(path.get(1));
        }
        boolean ofParameter = path.size() > 3 && path.get(2).equals("params");
        return !ofParameter || change.rule().equals("parameter-hidden") || !holder.hides(path.get(1), path.get(3));
    }

    /**
     * A version of the catalog.
     *
     * @param catalog the catalog
     * @param types the types that values of public parameters have
     */
    private record Side(CatalogDefinition catalog, Set<String> types) {
        static Side of(Release release) {
            Side side = new Side(release.catalog().definition(), new HashSet<>());
            for (ErrorDefinition error : side.catalog.errors().values()) {
                error.params().values().stream()
                        .filter(parameter -> !parameter.isHidden())
                        .forEach(parameter -> side.publish(parameter.type()));
            }
            return side;
        }

        private void publish(ParameterType type) {
            if (type instanceof ParameterType.ListOf list) {
                publish(list.element());
            } else if (type instanceof ParameterType.MapOf map) {
                publish(map.value());
            } else if (type instanceof ParameterType.Named named && types.add(named.name())) {
                if (catalog.types().get(named.name()) instanceof TypeDefinition.Structure structure) {
                    structure.fields().values().forEach(field -> publish(field.type()));
                }
            }
        }

        boolean hides(String code, String name) {
            ErrorDefinition error = catalog.errors().get(code);
            ParameterDefinition parameter =
                    error == null ? null : error.params().get(name);
            return parameter != null && parameter.isHidden();
        }
    }
}
