package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.codegen.document.DocumentRule;
import java.util.List;

/** Something that must not be wrong with a document beside the catalog that it speaks of. */
public interface OpenApiRule {

    /**
     * Describes what the rule finds.
     *
     * @return id, severity and reason of each fault
     */
    List<RuleInfo> infos();

    /**
     * Looks for faults.
     *
     * @param checked the document
     * @param out takes the faults
     */
    void check(CheckedDocument checked, DiagnosticCollector out);

    /**
     * Takes a rule that asks for no catalog among those that do.
     *
     * @param rule the rule
     * @return a rule that finds the same faults
     */
    static OpenApiRule of(DocumentRule rule) {
        return new OpenApiRule() {
            @Override
            public List<RuleInfo> infos() {
                return rule.infos();
            }

            @Override
            public void check(CheckedDocument checked, DiagnosticCollector out) {
                rule.check(checked.document(), out);
            }
        };
    }
}
