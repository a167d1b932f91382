package com.acme.rules;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.rule.CatalogRule;

/** Codes are snake case. */
public final class SnakeCaseCodes implements CatalogRule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "acme-snake-case-codes",
            "a code that is not snake case",
            "All APIs of Acme spell codes alike.",
            "Rename the code, and keep the old one under `aliases`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Catalog catalog, Faults faults) {
        for (String code : catalog.errors().keySet()) {
            if (!code.matches("[a-z0-9]+(_[a-z0-9]+)*")) {
                faults.at(SourcePath.of("errors", code), "'" + code + "' is not snake case", null);
            }
        }
    }
}
