package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can keep a document from becoming a catalog, though nothing is wrong with it by itself. */
public final class DraftFaults {

    /** No response of an error. */
    static final RuleInfo NO_ERRORS = RuleInfo.error(
            "openapi-no-errors",
            "a document without error responses",
            "A catalog has at least one error. Responses of the statuses 4xx and 5xx, and `default`, are looked at.",
            "Describe the responses of errors in the document, or write the catalog by hand.");

    static final RuleInfo UNREADABLE = RuleInfo.error(
            "openapi-unreadable-import",
            "a catalog that was made of a document has faults",
            "What is imported is read back before it is written. Its faults are those of the import, not of the document.",
            "Report the document, or the part of it that tells of errors, to this project; write the catalog by hand.");

    private DraftFaults() {}

    /**
     * Returns all of them.
     *
     * @return the descriptions, in the order of the reference
     */
    public static List<RuleInfo> all() {
        return List.of(NO_ERRORS, UNREADABLE);
    }
}
