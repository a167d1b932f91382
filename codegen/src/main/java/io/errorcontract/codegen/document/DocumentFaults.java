package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with the text of a document. */
public final class DocumentFaults {

    /** The text is neither YAML nor JSON. */
    public static final RuleInfo SYNTAX = RuleInfo.error(
            "openapi-syntax",
            "the document is neither YAML nor JSON",
            "What cannot be parsed cannot be checked any further.",
            "Mend the syntax at the place that is named.");

    /** A key comes twice. */
    public static final RuleInfo DUPLICATE_KEY = RuleInfo.error(
            "openapi-duplicate-key",
            "a key comes twice in one mapping",
            "Tools differ in which of the two they take.",
            "Remove one of them.");

    private DocumentFaults() {}

    /** All of them, in the order of the reference. */
    public static List<RuleInfo> all() {
        return List.of(SYNTAX, DUPLICATE_KEY);
    }
}
