package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.text.Names;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some statuses belong to each operation, whatever it does. 401 is asked of those that need authentication only, and a
 * status of which the catalog has no error is asked of none.
 */
public final class MissingStatusRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-missing-status",
            "an operation lists no code of a status that each operation has to have",
            "Any call can fail to authenticate, meet a limit, or meet a bug; clients have to be told how that looks.",
            "Add a code of that status to `x-error-codes` of the operation, its path or the document, or change the"
                    + " parameter `requiredStatuses`.");

    private static final int UNAUTHORIZED = 401;

    private final Set<Integer> required;

    /**
     * Makes the rule.
     *
     * @param required the statuses, none of which may be missing
     */
    public MissingStatusRule(Set<Integer> required) {
        this.required = Set.copyOf(required);
    }

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        if (!checked.listsCodes()) {
            // Said once, by another rule.
            return;
        }
        Set<Integer> possible = new TreeSet<>(required);
        possible.retainAll(checked.components().responses().keySet());
        for (Operation operation : checked.operations()) {
            Set<Integer> missing = new TreeSet<>(possible);
            missing.removeAll(checked.expected(operation).keySet());
            for (int status : missing) {
                if (status != UNAUTHORIZED || isSecured(checked, operation)) {
                    out.add(
                            INFO,
                            operation.key().location(),
                            operation.name() + " lists no code of status " + status,
                            "codes of that status are: " + codes(checked, status));
                }
            }
        }
    }

    private static String codes(CheckedDocument checked, int status) {
        List<String> codes = checked.components().responses().entrySet().stream()
                .filter(response -> response.getKey() == status)
                .flatMap(response -> response.getValue().codes().stream())
                .toList();
        return Names.some(codes);
    }

    /** An operation's own word wins; an empty list, or one with an empty requirement, lets anybody in. */
    private static boolean isSecured(CheckedDocument checked, Operation operation) {
        YamlNode security = operation
                .node()
                .get("security")
                .or(() -> checked.document().root().get("security"))
                .orElse(null);
        return security instanceof YamlSequence list
                && !list.items().isEmpty()
                && list.items().stream()
                        .noneMatch(item -> item instanceof YamlMapping mapping
                                && mapping.entries().isEmpty());
    }
}
