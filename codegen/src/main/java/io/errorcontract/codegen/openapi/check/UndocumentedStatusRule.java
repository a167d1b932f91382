package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlScalar;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.StatusKey;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import io.errorcontract.codegen.text.Names;
import java.util.List;

/** The status of each code that an operation lists has to be documented. Not for documents that get enriched. */
public final class UndocumentedStatusRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-undocumented-status",
            "an operation lists a code whose status it does not document",
            "Readers of the document, and tools that know nothing of `x-error-codes`, do not see the error.",
            "Document the status, or let the goal `openapi` add it.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        for (Operation operation : checked.operations()) {
            List<StatusKey> documented = operation.responses().map(YamlMapping::entries).orElse(List.of()).stream()
                    .map(entry -> new StatusKey(entry.key().value()))
                    .toList();
            // An operation without any is the business of another rule.
            for (ResponseComponent response : checked.expected(operation).values()) {
                if (!documented.isEmpty() && documented.stream().noneMatch(key -> key.covers(response.status()))) {
                    out.add(
                            INFO,
                            place(checked, operation, response).location(),
                            operation.name() + " lists " + Names.some(response.codes()) + ", but does not document "
                                    + response.status(),
                            "let the goal openapi add the response, or add it yourself");
                }
            }
        }
    }

    /** The entry that calls for the response, if it stands in a list of the operation's own. */
    private static YamlNode place(CheckedDocument checked, Operation operation, ResponseComponent response) {
        for (YamlScalar entry : operation.codes()) {
            boolean own = entry.span().start() > operation.key().span().start();
            boolean calls = own
                    && checked.components()
                            .responses(checked.components().codes().find(entry.value()))
                            .containsKey(response.status());
            if (calls) {
                return entry;
            }
        }
        return operation.key();
    }
}
