package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * A company's own rule for its catalogs, such as "each error names an owner" or "codes are snake case".
 *
 * <p>A build finds the rules on its class path by {@link java.util.ServiceLoader}: name the class in
 * {@code META-INF/services/io.errorcontract.catalog.rule.CatalogRule} and add the jar to the plugin's dependencies. The
 * rules run last, on a catalog without errors, and not on the catalogs that it imports, nor on its earlier versions. A
 * rule has no state, so one object serves all threads.
 *
 * @since 0.1.0
 */
public interface CatalogRule {

    /**
     * Describes the rule.
     *
     * @return id, severity and texts; the id is kebab-case and none of the language's own
     */
    RuleInfo info();

    /**
     * Checks a catalog.
     *
     * @param catalog the catalog
     * @param faults takes what is wrong with it
     */
    void check(Catalog catalog, Faults faults);

    /** Takes what a rule finds. */
    @FunctionalInterface
    interface Faults {

        /**
         * Reports a fault.
         *
         * @param path the element, for example {@code SourcePath.of("errors", code)}; the fault is shown at its key
         * @param message what is wrong
         * @param hint how to fix it, or null
         */
        void at(SourcePath path, String message, @Nullable String hint);
    }
}
