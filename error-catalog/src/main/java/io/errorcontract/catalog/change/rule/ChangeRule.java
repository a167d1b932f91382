package io.errorcontract.catalog.change.rule;

/**
 * A kind of change between two versions of a catalog. A rule has no state, so one object serves all threads.
 *
 * @since 0.1.0
 */
public interface ChangeRule {
    /**
     * Describes the rule.
     *
     * @return id and texts
     */
    ChangeRuleInfo info();

    /**
     * Finds the changes of this kind.
     *
     * @param comparison the two catalogs, and where changes go
     */
    void compare(RuleComparison comparison);
}
