package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.document.MediaTypeKey;
import io.errorcontract.codegen.document.Operation;
import io.errorcontract.codegen.document.StatusKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The body of an error response has to be the catalog's. */
public final class ErrorSchemaRule implements OpenApiRule {

    private static final RuleInfo INFO = RuleInfo.error(
            "openapi-error-schema",
            "an error response has another body than the catalog says",
            "Clients that are generated from the document would look for fields that never come.",
            "Remove the schema, and let the goal `openapi` add the catalog's.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<YamlNode> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Operation operation : checked.operations()) {
            List<YamlEntry> responses =
                    operation.responses().map(YamlMapping::entries).orElse(List.of());
            // Where no success has a response of its own, default may be that.
            boolean succeeds = responses.stream().anyMatch(each -> key(each).isSuccess());
            for (YamlEntry response : responses) {
                if (key(response).isError() || (succeeds && key(response).mayBeError())) {
                    checked.references()
                            .mapping(response.value())
                            .filter(seen::add)
                            .flatMap(node -> node.mapping("content"))
                            .ifPresent(content -> checkContent(checked, content, compared, out));
                }
            }
        }
    }

    private static StatusKey key(YamlEntry response) {
        return new StatusKey(response.key().value());
    }

    private static void checkContent(
            CheckedDocument checked, YamlMapping content, Set<YamlNode> compared, DiagnosticCollector out) {
        List<String> wrong = new ArrayList<>();
        boolean right = false;
        for (YamlEntry entry : content.entries()) {
            List<NamedSchema> bodies =
                    checked.components().bodies(new MediaTypeKey(entry.key().value())::covers);
            if (bodies.isEmpty()) {
                wrong.add(entry.key().value());
            } else {
                right = true;
                checkSchema(checked, entry, bodies, compared, out);
            }
        }
        if (!right && !wrong.isEmpty()) {
            out.add(
                    INFO,
                    content.entries().get(0).key().location(),
                    "the catalog has no body of the type '" + String.join("' or '", wrong) + "'");
        }
    }

    private static void checkSchema(
            CheckedDocument checked,
            YamlEntry mediaType,
            List<NamedSchema> bodies,
            Set<YamlNode> compared,
            DiagnosticCollector out) {
        YamlNode schema = checked.references()
                .mapping(mediaType.value())
                .flatMap(mapping -> mapping.get("schema"))
                .orElse(null);
        if (schema == null || !compared.add(checked.references().resolve(schema).orElse(schema))) {
            return;
        }
        new SchemaComparison(checked)
                .compare(schema, bodies)
                .ifPresent(mismatch -> out.add(
                        INFO,
                        mismatch.first().place().location(),
                        mismatch.first().text(),
                        "remove the schema, so that the goal openapi adds '#/components/schemas/"
                                + mismatch.body().name() + "'"));
    }
}
