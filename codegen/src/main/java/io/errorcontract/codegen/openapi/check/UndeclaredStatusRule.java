package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.StatusKey;
import io.errorcontract.codegen.text.Names;
import java.util.List;
import java.util.Set;

/** An error status that an operation documents has to be that of one of its codes. */
public final class UndeclaredStatusRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-undeclared-status",
            "an operation documents an error status that none of its codes has",
            "Nobody can tell which errors that status stands for, and no client gets an exception of its own.",
            "Add the codes to `x-error-codes`, or remove the response.");

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
        for (Operation operation : checked.operations()) {
            Set<Integer> statuses = checked.expected(operation).keySet();
            for (YamlEntry response :
                    operation.responses().map(YamlMapping::entries).orElse(List.of())) {
                StatusKey key = new StatusKey(response.key().value());
                if (key.isError() && !key.coversAny(statuses)) {
                    out.add(
                            INFO,
                            response.key().location(),
                            operation.name() + " documents " + key.text() + ", but lists no code of that status",
                            hint(checked, key));
                }
            }
        }
    }

    private static String hint(CheckedDocument checked, StatusKey key) {
        List<String> codes = checked.components().responses().entrySet().stream()
                .filter(response -> key.covers(response.getKey()))
                .flatMap(response -> response.getValue().codes().stream())
                .toList();
        return codes.isEmpty()
                ? "the catalog has no error of that status"
                : "codes of that status are: " + Names.some(codes);
    }
}
