package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The errors of a catalog of which a response holds no code, so that a reader has to know them by status and message.
 */
final class CodelessErrors {
    private CodelessErrors() {}

    /**
     * An error without a code in its response.
     *
     * @param code the code
     * @param withMessage whether its body holds the message
     * @param literals the texts around the placeholders of its message
     */
    record Codeless(String code, boolean withMessage, List<String> literals) {}

    /** Those that neither say how they are matched nor have a layout of their own, by status. */
    static Map<Integer, List<Codeless>> of(RuleCheck check) {
        CatalogDefinition catalog = check.catalog();
        Map<Integer, List<Codeless>> byStatus = new TreeMap<>();
        if (catalog.headers().values().stream().anyMatch(header -> header.source() == BindingSource.CODE)) {
            return byStatus;
        }
        Map<String, Set<BindingSource>> bound = boundSources(catalog);
        Map<String, Integer> users = new HashMap<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            users.merge(BodyLayouts.nameFor(catalog, error), 1, Integer::sum);
        }
        for (ErrorDefinition error : catalog.errors().values()) {
            String layout = BodyLayouts.nameFor(catalog, error);
            Set<BindingSource> sources = bound.getOrDefault(layout, Set.of(BindingSource.CODE));
            Integer status = check.families().status(error);
            boolean codeless = !sources.contains(BindingSource.CODE);
            boolean alone = users.getOrDefault(layout, 0) == 1;
            if (codeless && status != null && error.match() == null && !alone) {
                byStatus.computeIfAbsent(status, ignored -> new ArrayList<>())
                        .add(new Codeless(
                                error.code(),
                                sources.contains(BindingSource.MESSAGE),
                                Placeholders.literals(error.message())));
            }
        }
        return byStatus;
    }

    private static Map<String, Set<BindingSource>> boundSources(CatalogDefinition catalog) {
        Map<String, Set<BindingSource>> bound = new HashMap<>();
        BodyLayouts.of(catalog)
                .forEach((name, body) -> bound.put(
                        name,
                        body.json().bindings().stream().map(Binding::source).collect(Collectors.toSet())));
        return bound;
    }
}
