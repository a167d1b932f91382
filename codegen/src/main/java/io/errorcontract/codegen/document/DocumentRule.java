package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Something that must not be wrong with a document, whatever catalog it speaks of. */
public interface DocumentRule {

    /**
     * Describes the rule.
     *
     * @return its id, severity and reason
     */
    RuleInfo info();

    /**
     * Looks for faults.
     *
     * @param document the document
     * @param out takes the faults
     */
    void check(OpenApiDocument document, DiagnosticCollector out);
}
