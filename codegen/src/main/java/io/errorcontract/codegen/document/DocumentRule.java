package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.List;

/** Something that must not be wrong with a document, whatever catalog it speaks of. */
public interface DocumentRule {

    /**
     * Describes what the rule finds.
     *
     * @return id, severity and reason of each fault
     */
    List<RuleInfo> infos();

    /**
     * Looks for faults.
     *
     * @param document the document
     * @param out takes the faults
     */
    void check(OpenApiDocument document, DiagnosticCollector out);
}
