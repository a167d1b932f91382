package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Something that must not be wrong with a document. */
public interface OpenApiRule {

    /**
     * Describes the rule.
     *
     * @return its id, severity and reason
     */
    RuleInfo info();

    /**
     * Looks for faults.
     *
     * @param checked the document
     * @param out takes the faults
     */
    void check(CheckedDocument checked, DiagnosticCollector out);
}
