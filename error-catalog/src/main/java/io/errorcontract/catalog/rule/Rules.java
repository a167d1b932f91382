package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.CatalogDefinition;
import io.errorcontract.catalog.FamilyResolver;
import io.errorcontract.catalog.JavaNames;
import io.errorcontract.catalog.SourceMap;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.internal.ReadingFaults;
import java.util.ArrayList;
import java.util.List;

/** The rules of the catalog language, in the order of the reference. */
public final class Rules {
    private static final List<Rule> ALL = List.of();

    private Rules() {}

    /**
     * Returns the rules that check a catalog.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Describes everything that a diagnostic can be about: faults of reading, then the rules.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleInfo> descriptions() {
        List<RuleInfo> descriptions = new ArrayList<>(ReadingFaults.all());
        for (Rule rule : ALL) {
            descriptions.add(rule.info());
        }
        return descriptions;
    }

    /**
     * Checks a catalog by all rules.
     *
     * @param catalog the catalog
     * @param places the places of its elements
     * @param complete whether all of its files could be parsed
     * @param out where faults go
     */
    public static void check(CatalogDefinition catalog, SourceMap places, boolean complete, DiagnosticCollector out) {
        RuleCheck.CatalogView view =
                new RuleCheck.CatalogView(catalog, places, new FamilyResolver(catalog), JavaNames.of(catalog));
        for (Rule rule : ALL) {
            if (complete || !rule.needsWholeCatalog()) {
                rule.check(new RuleCheck(view, rule.info(), out));
            }
        }
    }
}
