package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.document.DocumentNode;
import io.errorcontract.codegen.document.DocumentNode.Entry;
import io.errorcontract.codegen.document.DocumentNode.Mapping;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.StatusKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body of an error response has to be the catalog's. */
public final class ErrorSchemaRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-error-schema",
            "an error response has another body than the catalog says",
            "Clients that are generated from the document would look for fields that never come.",
            "Refer to the catalog's schema, or leave the content out and let the goal `openapi` add it.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        Set<DocumentNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Operation operation : checked.operations()) {
            for (Entry response : operation.responses().map(Mapping::entries).orElse(List.of())) {
                if (new StatusKey(response.key().value()).isError()) {
                    checked.references()
                            .mapping(response.value())
                            .filter(seen::add)
                            .flatMap(node -> node.mapping("content"))
                            .ifPresent(content -> checkContent(checked, content, out));
                }
            }
        }
    }

    private static void checkContent(CheckedDocument checked, Mapping content, DiagnosticCollector out) {
        List<String> wrong = new ArrayList<>();
        boolean right = false;
        for (Entry entry : content.entries()) {
            List<NamedSchema> bodies = checked.components().bodies(mediaType(entry));
            if (bodies.isEmpty()) {
                wrong.add(entry.key().value());
            } else {
                right = true;
                checkSchema(checked, entry, bodies, out);
            }
        }
        if (!right && !wrong.isEmpty()) {
            out.add(
                    INFO,
                    checked.locate(content.entries().get(0).key()),
                    "the catalog has no body of the type '" + String.join("' or '", wrong) + "'");
        }
    }

    private static void checkSchema(
            CheckedDocument checked, Entry mediaType, List<NamedSchema> bodies, DiagnosticCollector out) {
        DocumentNode schema = mediaType.value() instanceof Mapping mapping
                ? mapping.get("schema").orElse(null)
                : null;
        if (schema == null) {
            return;
        }
        SchemaComparison comparison = new SchemaComparison(checked);
        List<SchemaComparison.Difference> differences = new ArrayList<>();
        for (NamedSchema body : bodies) {
            Optional<SchemaComparison.Difference> difference = comparison.compare(schema, body);
            if (difference.isEmpty()) {
                return;
            }
            differences.add(difference.get());
        }
        SchemaComparison.Difference first = differences.get(0);
        out.add(
                INFO,
                checked.locate(first.place()),
                first.text(),
                "refer to '#/components/schemas/" + bodies.get(0).name() + "', which the goal openapi provides");
    }

    private static String mediaType(Entry entry) {
        String text = entry.key().value();
        int parameters = text.indexOf(';');
        return parameters < 0 ? text : text.substring(0, parameters).strip();
    }
}
