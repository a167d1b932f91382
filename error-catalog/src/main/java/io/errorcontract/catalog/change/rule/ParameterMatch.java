package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which parameters of two versions of an error are the same one. A parameter was probably renamed if it is the only one
 * that is gone, and the only new one has its type and its place.
 *
 * @param pairs parameters of one name, and a renamed one
 * @param removed parameters that are gone
 * @param added parameters that are new
 */
record ParameterMatch(List<ParameterPair> pairs, List<ParameterDefinition> removed, List<ParameterDefinition> added) {
    static ParameterMatch of(ErrorDefinition old, ErrorDefinition now) {
        List<ParameterPair> pairs = new ArrayList<>();
        List<ParameterDefinition> added = new ArrayList<>();
        for (ParameterDefinition parameter : now.params().values()) {
            ParameterDefinition before = old.params().get(parameter.name());
            if (before == null) {
                added.add(parameter);
            } else {
                pairs.add(new ParameterPair(before, parameter));
            }
        }
        List<ParameterDefinition> removed = missing(old.params(), now.params());
        if (removed.size() == 1 && added.size() == 1 && looksLike(removed.get(0), added.get(0))) {
            pairs.add(new ParameterPair(removed.get(0), added.get(0)));
            return new ParameterMatch(List.copyOf(pairs), List.of(), List.of());
        }
        return new ParameterMatch(List.copyOf(pairs), removed, List.copyOf(added));
    }

    private static List<ParameterDefinition> missing(
            Map<String, ParameterDefinition> old, Map<String, ParameterDefinition> now) {
        return old.values().stream()
                .filter(parameter -> !now.containsKey(parameter.name()))
                .toList();
    }

    private static boolean looksLike(ParameterDefinition first, ParameterDefinition second) {
        return first.type().equals(second.type())
                && first.optional() == second.optional()
                && first.place() == second.place()
                && first.isHidden() == second.isHidden();
    }
}
