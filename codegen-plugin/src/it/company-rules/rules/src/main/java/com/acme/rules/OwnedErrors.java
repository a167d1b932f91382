package com.acme.rules;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.rule.CatalogRule;

/** Each error names the team that owns it. */
public final class OwnedErrors implements CatalogRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "acme-owned-errors",
            "an error without an owner",
            "An error without an owner pages nobody.",
            "Set the property `owner` on the error or its family.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Catalog catalog, Faults faults) {
        for (Catalog.Entry error : catalog.errors().values()) {
            if (!error.descriptor().properties().containsKey("owner")) {
                faults.at(
                        SourcePath.of("errors", error.code()),
                        "'" + error.code() + "' has no owner",
                        "add 'properties: { owner: … }'");
            }
        }
    }
}
