package io.errorcontract.codegen.openapi.check;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.codegen.body.NamedSchema;
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
            "Refer to the catalog's schema, or leave the content out and let the goal `openapi` add it.");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(CheckedDocument checked, DiagnosticCollector out) {
        Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<YamlNode> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Operation operation : checked.operations()) {
            for (YamlEntry response :
                    operation.responses().map(YamlMapping::entries).orElse(List.of())) {
                if (new StatusKey(response.key().value()).isError()) {
                    checked.references()
                            .mapping(response.value())
                            .filter(seen::add)
                            .flatMap(node -> node.mapping("content"))
                            .ifPresent(content -> checkContent(checked, content, compared, out));
                }
            }
        }
    }

    private static void checkContent(
            CheckedDocument checked, YamlMapping content, Set<YamlNode> compared, DiagnosticCollector out) {
        List<String> wrong = new ArrayList<>();
        boolean right = false;
        for (YamlEntry entry : content.entries()) {
            List<NamedSchema> bodies = checked.components().bodies(mediaType(entry));
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
                        "refer to '#/components/schemas/" + mismatch.body().name()
                                + "', which the goal openapi provides"));
    }

    private static String mediaType(YamlEntry entry) {
        String text = entry.key().value();
        int parameters = text.indexOf(';');
        return parameters < 0 ? text : text.substring(0, parameters).strip();
    }
}
