package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.codegen.document.Operation;
import java.util.List;

/** Each operation has to document its responses. */
public final class ResponsesRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-no-responses",
            "an operation has no responses",
            "Without `responses` there is no place for errors, and generators make no client of it.",
            "Document at least the response of a success.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        for (Operation operation : checked.operations()) {
            boolean none = operation
                    .responses()
                    .filter(responses -> !responses.entries().isEmpty())
                    .isEmpty();
            if (none) {
                YamlNode place = operation
                        .node()
                        .entry("responses")
                        .<YamlNode>map(YamlEntry::key)
                        .orElse(operation.key());
                out.add(
                        INFO,
                        place.location(),
                        operation.name() + " has no responses",
                        "add at least the response of a success");
            }
        }
    }
}
