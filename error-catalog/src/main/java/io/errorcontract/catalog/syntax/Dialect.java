package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.definition.ReadLimits;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of files makes of YAML. Catalogs are written by hand for this project alone: what lacks quotes gets them,
 * tags mean nothing, and a repeated key is left for the binder to report. Documents come from anywhere and are edited
 * in place: nothing in them is repaired that would move their text, and the first of two keys counts.
 *
 * @param limits what a file may hold at most
 * @param fault the rule that all faults are reported under, or null for a rule of each
 * @param repeatedKey the rule that a repeated key is reported under, or null to keep all entries
 */
public record Dialect(
        ReadLimits limits,
        @Nullable RuleInfo fault,
        @Nullable RuleInfo repeatedKey) {

    /** As far as the stack reaches; the size is bounded by memory, and an alias is one node however often it comes. */
    private static final ReadLimits OF_DOCUMENTS = new ReadLimits(Integer.MAX_VALUE, 200, Integer.MAX_VALUE);

    /** Catalogs, and files that are written beside them. */
    public static Dialect catalog(ReadLimits limits) {
        return new Dialect(limits, null, null);
    }

    /** Documents of other tools, in YAML or JSON. */
    public static Dialect document(RuleInfo fault, RuleInfo repeatedKey) {
        return new Dialect(OF_DOCUMENTS, fault, repeatedKey);
    }

    boolean isCatalog() {
        return fault == null;
    }

    RuleInfo rule(RuleInfo own) {
        return fault == null ? own : fault;
    }
}
