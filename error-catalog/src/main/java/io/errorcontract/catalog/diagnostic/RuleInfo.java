package io.errorcontract.catalog.diagnostic;

import java.util.Objects;

/**
 * What is known of a rule apart from its code. The reference of diagnostics is made from it.
 *
 * @param id the id, kebab-case and stable
 * @param severity how much a fault matters
 * @param summary what the rule finds, a phrase of a few words
 * @param meaning why that is a fault, Markdown
 * @param remedy how to mend it, Markdown
 */
public record RuleInfo(String id, Severity severity, String summary, String meaning, String remedy) {
    /** Checks the components. */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * Describes a rule whose faults make a catalog unusable.
     *
     * @param id the id
     * @param summary what the rule finds
     * @param meaning why that is a fault
     * @param remedy how to mend it
     * @return the description
     */
    public static RuleInfo error(String id, String summary, String meaning, String remedy) {
        return new RuleInfo(id, Severity.ERROR, summary, meaning, remedy);
    }

    /**
     * Describes a rule whose faults leave a catalog usable.
     *
     * @param id the id
     * @param summary what the rule finds
     * @param meaning why that is a fault
     * @param remedy how to mend it
     * @return the description
     */
    public static RuleInfo warning(String id, String summary, String meaning, String remedy) {
        return new RuleInfo(id, Severity.WARNING, summary, meaning, remedy);
    }
}
