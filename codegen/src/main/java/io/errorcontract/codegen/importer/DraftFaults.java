package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.diagnostic.RuleInfo;

/** What can keep a document from becoming a catalog, though nothing is wrong with it by itself. */
public final class DraftFaults {

    /** No response of an error. */
    public static final RuleInfo NO_ERRORS = RuleInfo.error(
            "openapi-no-errors",
            "a document without error responses",
            "A catalog has at least one error. Responses of the statuses 4xx and 5xx, and `default`, are looked at.",
            "Describe the responses of errors in the document, or write the catalog by hand.");

    private DraftFaults() {}
}
