package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** What can keep a document from being enriched, though nothing is wrong with it by itself. */
public final class EnrichmentFaults {

    static final RuleInfo RESPONSE_CONFLICT = RuleInfo.error(
            "openapi-response-conflict",
            "a response that already exists says something else than the catalog",
            "A response has one schema for each media type; it cannot be the document's and the catalog's at once.",
            "Remove the schema, so that the catalog's takes its place, or take the code from `x-error-codes`.");

    static final RuleInfo COMPONENT_CLASH = RuleInfo.error(
            "openapi-component-clash",
            "a component of the document has a name that the catalog needs",
            "What the document's own component says would be lost.",
            "Rename the component, or change `java.prefix` of the catalog.");

    static final RuleInfo SINGLE_EXAMPLE = RuleInfo.warning(
            "openapi-single-example",
            "a body has an `example`, which leaves no room for those of its codes",
            "OpenAPI allows either `example` or `examples`. The document's own was kept.",
            "Remove `example`.");

    static final RuleInfo SHARED_RESPONSE = RuleInfo.warning(
            "openapi-shared-response",
            "operations with different codes share one response",
            "A shared response, such as one of `components`, gets the codes of all operations that refer to it, also"
                    + " those that only some of them return.",
            "Remove the references, so that each operation gets a response of its own, or leave it if that is meant.");

    private EnrichmentFaults() {}

    /** All of them, in the order of the reference. */
    public static List<RuleInfo> all() {
        return List.of(RESPONSE_CONFLICT, COMPONENT_CLASH, SINGLE_EXAMPLE, SHARED_RESPONSE);
    }
}
