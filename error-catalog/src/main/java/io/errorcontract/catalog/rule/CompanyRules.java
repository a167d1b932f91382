package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.Formats;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.Catalog;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds and runs the rules that a company adds to those of the language. */
public final class CompanyRules {

    private CompanyRules() {}

    /**
     * Finds the rules on a class path.
     *
     * @param loader the class path
     * @return the rules in the order of the class path
     * @throws java.util.ServiceConfigurationError if a rule that is named there cannot be made
     */
    public static List<CatalogRule> on(ClassLoader loader) {
        return ServiceLoader.load(CatalogRule.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Checks that each rule has an ID of its own.
     *
     * @param rules the rules
     * @throws IllegalArgumentException if an ID is not kebab-case, or is that of another rule
     */
    public static void checkIds(List<CatalogRule> rules) {
        Set<String> taken = new HashSet<>();
        Rules.descriptions().forEach(description -> taken.add(description.id()));
        for (CatalogRule rule : rules) {
            String id = rule.info().id();
            if (!id.matches(Formats.KEBAB)) {
                throw new IllegalArgumentException(
                        "the rule ID '" + id + "' of " + rule.getClass().getName() + " is not kebab-case");
            }
            if (!taken.add(id)) {
                throw new IllegalArgumentException("the rule ID '" + id + "' of "
                        + rule.getClass().getName() + " is already taken by another rule");
            }
        }
    }

    /**
     * Runs the rules.
     *
     * @param rules the rules
     * @param catalog a catalog without errors
     * @param out takes what they find
     */
    public static void check(List<CatalogRule> rules, Catalog catalog, DiagnosticCollector out) {
        for (CatalogRule rule : rules) {
            RuleInfo info = rule.info();
            rule.check(
                    catalog,
                    (path, message, hint) -> out.add(info, catalog.places().key(path), message, hint, List.of()));
        }
    }
}
