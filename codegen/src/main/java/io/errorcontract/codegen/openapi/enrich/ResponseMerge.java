package io.errorcontract.codegen.openapi.enrich;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.catalog.syntax.YamlEntry;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.codegen.document.MediaTypeKey;
import io.errorcontract.codegen.document.TextEdits;
import io.errorcontract.codegen.openapi.check.CheckedDocument;
import io.errorcontract.codegen.openapi.check.SchemaComparison;
import io.errorcontract.codegen.openapi.component.ComponentTree;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import io.errorcontract.codegen.openapi.component.ResponseComponent.Content;
import io.errorcontract.codegen.text.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds to a response of the document what the catalog knows; what the document says itself stays. */
final class ResponseMerge {

    private final CheckedDocument checked;
    private final ComponentTree tree;
    private final TextEdits edits;
    private final UsedComponents used;
    private final DiagnosticCollector out;

    ResponseMerge(
            CheckedDocument checked,
            ComponentTree tree,
            TextEdits edits,
            UsedComponents used,
            DiagnosticCollector out) {
        this.checked = checked;
        this.tree = tree;
        this.edits = edits;
        this.used = used;
        this.out = out;
    }

    /** Adds a response that the mapping of responses does not have. */
    void absent(YamlMapping responses, ResponseComponent response) {
        edits.add(responses, Integer.toString(response.status()), tree.response(response));
        used.headers(response.headers());
        response.contents().forEach(used::body);
    }

    /** Adds to a response that is there. */
    void present(YamlMapping response, ResponseComponent expected) {
        if (response.entry("description").isEmpty()) {
            edits.add(response, "description", expected.description());
        }
        mergeHeaders(response, expected);
        mergeContent(response, expected);
        Optional<YamlEntry> codes = response.entry(ErrorCodes.EXTENSION);
        if (codes.isPresent()) {
            edits.replace(response, codes.get(), expected.codes());
        } else {
            edits.add(response, ErrorCodes.EXTENSION, expected.codes());
        }
    }

    /** Tells that operations with other codes have the response, too. */
    void shared(YamlMapping response, ResponseComponent expected) {
        out.add(
                EnrichmentFaults.SHARED_RESPONSE,
                response.location(),
                "operations with different codes share this response, so that each of them seems to return "
                        + Names.some(expected.codes()),
                "give each operation a response of its own, or remove it where the goal openapi can add one");
    }

    private void mergeHeaders(YamlMapping response, ResponseComponent expected) {
        List<String> present = response.mapping("headers").map(YamlMapping::entries).orElse(List.of()).stream()
                .map(entry -> entry.key().value())
                .toList();
        Map<String, Object> added = new LinkedHashMap<>(tree.headers(expected));
        added.keySet().removeIf(name -> present.stream().anyMatch(name::equalsIgnoreCase));
        if (!added.isEmpty()) {
            edits.addInto(response, "headers", added);
            used.headers(added.keySet());
        }
    }

    private void mergeContent(YamlMapping response, ResponseComponent expected) {
        Optional<YamlMapping> content = response.mapping("content");
        Map<String, Object> added = new LinkedHashMap<>();
        for (Content body : expected.contents()) {
            Optional<YamlMapping> present = content.flatMap(types -> mediaType(types, body.mediaType()));
            if (present.isPresent()) {
                mergeBody(present.get(), body);
            } else {
                added.put(body.mediaType(), tree.mediaType(body));
                used.body(body);
            }
        }
        if (!added.isEmpty()) {
            edits.addInto(response, "content", added);
        }
    }

    private Optional<YamlMapping> mediaType(YamlMapping types, String mediaType) {
        return types.entries().stream()
                .filter(entry -> new MediaTypeKey(entry.key().value()).type().equalsIgnoreCase(mediaType))
                .findFirst()
                .flatMap(entry -> checked.references().mapping(entry.value()));
    }

    private void mergeBody(YamlMapping mediaType, Content body) {
        Optional<YamlNode> schema = mediaType.get("schema");
        if (schema.isEmpty()) {
            edits.add(mediaType, "schema", tree.schema(body));
            used.schema(body);
        } else {
            requireSame(schema.get(), body);
        }
        Map<String, Object> examples = tree.examples(body);
        Optional<YamlEntry> single = mediaType.entry("example");
        if (single.isPresent()) {
            out.add(
                    EnrichmentFaults.SINGLE_EXAMPLE,
                    single.get().key().location(),
                    "'example' leaves no room for the examples of " + Names.some(examples.keySet()),
                    "remove it");
            return;
        }
        mediaType
                .mapping("examples")
                .ifPresent(present ->
                        examples.keySet().removeIf(name -> present.entry(name).isPresent()));
        if (!examples.isEmpty()) {
            edits.addInto(mediaType, "examples", examples);
            used.examples(body, examples.keySet());
        }
    }

    private void requireSame(YamlNode schema, Content body) {
        new SchemaComparison(checked)
                .compare(schema, checked.components().bodies(body.mediaType()::equals))
                .ifPresent(mismatch -> out.add(
                        EnrichmentFaults.RESPONSE_CONFLICT,
                        mismatch.first().place().location(),
                        "the response has a schema of its own, and "
                                + mismatch.first().text(),
                        "remove the schema, so that '#/components/schemas/"
                                + mismatch.body().name() + "' takes its place"));
    }
}
