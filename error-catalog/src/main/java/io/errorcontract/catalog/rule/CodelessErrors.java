package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.language.Placeholders;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.catalog.resolve.BodyLayouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
        if (catalog.headers().values().stream()
                .anyMatch(header -> header.source().equals("code"))) {
            return byStatus;
        }
        Map<String, Set<String>> bound = boundSources(catalog);
        Map<String, Integer> users = new HashMap<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            users.merge(BodyLayouts.nameFor(catalog, error), 1, Integer::sum);
        }
        for (ErrorDefinition error : catalog.errors().values()) {
            String layout = BodyLayouts.nameFor(catalog, error);
            Set<String> sources = bound.getOrDefault(layout, Set.of("code"));
            Integer status = check.families().status(error);
            boolean codeless = !sources.contains("code");
            boolean alone = users.getOrDefault(layout, 0) == 1;
            if (codeless && status != null && error.match() == null && !alone) {
                byStatus.computeIfAbsent(status, ignored -> new ArrayList<>())
                        .add(new Codeless(
                                error.code(), sources.contains("message"), Placeholders.literals(error.message())));
            }
        }
        return byStatus;
    }

    private static Map<String, Set<String>> boundSources(CatalogDefinition catalog) {
        Map<String, Set<String>> bound = new HashMap<>();
        BodyLayouts.of(catalog).forEach((name, body) -> bound.put(name, boundIn(body)));
        return bound;
    }

    private static Set<String> boundIn(BodyDefinition body) {
        Set<String> sources = new HashSet<>();
        new TemplateWalker() {
            @Override
            protected void binding(SourcePath path, BindingExpression binding, Scope scope) {
                if (scope == Scope.ERROR) {
                    sources.add(binding.source());
                }
            }
        }.walk(SourcePath.root(), body.json());
        return sources;
    }
}
