package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.codegen.document.ReferenceRule;
import io.errorcontract.codegen.document.VersionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules for OpenAPI documents. */
public final class OpenApiRules {

    private OpenApiRules() {}

    /**
     * Returns what every document has to fulfil before anything can be made of it.
     *
     * @return the rules
     */
    public static List<OpenApiRule> structure() {
        return List.of(
                OpenApiRule.of(new VersionRule()),
                OpenApiRule.of(new ReferenceRule()),
                new ResponsesRule(),
                new CodeListRule());
    }

    /**
     * Returns all rules of a check.
     *
     * @param policy what to ask for
     * @return the rules
     */
    public static List<OpenApiRule> all(CheckPolicy policy) {
        List<OpenApiRule> rules = new ArrayList<>(structure());
        rules.add(new UnlistedCodesRule());
        rules.add(new UndeclaredStatusRule());
        if (!policy.enriched()) {
            rules.add(new UndocumentedStatusRule());
        }
        rules.add(new ErrorSchemaRule());
        rules.add(new MissingStatusRule(policy.requiredStatuses()));
        return List.copyOf(rules);
    }

    /**
     * Looks for all faults.
     *
     * @param rules the rules
     * @param checked the document
     * @param out takes the faults
     */
    public static void check(List<OpenApiRule> rules, CheckedDocument checked, DiagnosticCollector out) {
        rules.forEach(rule -> rule.check(checked, out));
    }

    /**
     * What a check asks for.
     *
     * @param enriched whether responses are going to be added to the document, so that it need not have them itself
     * @param requiredStatuses the statuses that each operation has to list a code of
     */
    public record CheckPolicy(boolean enriched, Set<Integer> requiredStatuses) {
        /** Copies the set. */
        public CheckPolicy {
            requiredStatuses = Set.copyOf(requiredStatuses);
        }
    }
}
