package io.errorcontract.codegen.openapi;

import io.errorcontract.catalog.openapi.ErrorCodes;
import io.errorcontract.codegen.openapi.component.ExampleComponent;
import io.errorcontract.codegen.openapi.component.HeaderComponent;
import io.errorcontract.codegen.openapi.component.NamedSchema;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import io.errorcontract.codegen.openapi.component.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns components into trees as a version of OpenAPI writes them. */
final class ComponentTree {

    private final SchemaTree schemas;
    private final String catalogId;
    private final Map<String, String> headerNames;

    /**
     * Makes a converter.
     *
     * @param headers all headers of the catalog
     */
    ComponentTree(OpenApiVersion version, String catalogId, List<HeaderComponent> headers) {
        this.schemas = new SchemaTree(version);
        this.catalogId = catalogId;
        this.headerNames = new LinkedHashMap<>();
        headers.forEach(header -> headerNames.put(header.header(), header.name()));
    }

    Map<String, Object> schema(NamedSchema schema) {
        Map<String, Object> tree = marked();
        if (schema.description() != null) {
            tree.put("description", schema.description());
        }
        tree.putAll(schemas.of(schema.schema()));
        return tree;
    }

    Map<String, Object> header(HeaderComponent header) {
        Map<String, Object> tree = marked();
        tree.put("description", header.description());
        tree.put("schema", schemas.of(header.schema()));
        return tree;
    }

    Map<String, Object> example(ExampleComponent example) {
        Map<String, Object> tree = marked();
        tree.put("summary", example.summary());
        tree.put("value", example.value());
        return tree;
    }

    /** A response of an operation. */
    Map<String, Object> response(ResponseComponent response) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("description", response.description());
        if (!response.headers().isEmpty()) {
            tree.put("headers", headers(response));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        response.contents().forEach(each -> content.put(each.mediaType(), mediaType(each)));
        tree.put("content", content);
        tree.put(ErrorCodes.EXTENSION, response.codes());
        return tree;
    }

    /** A response among the document's components. */
    Map<String, Object> sharedResponse(ResponseComponent response) {
        Map<String, Object> tree = marked();
        tree.putAll(response(response));
        return tree;
    }

    Map<String, Object> headers(ResponseComponent response) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String header : response.headers()) {
            headers.put(header, reference("headers", headerNames.getOrDefault(header, header)));
        }
        return headers;
    }

    Map<String, Object> mediaType(ResponseComponent.Content content) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", schema(content));
        if (!content.examples().isEmpty()) {
            tree.put("examples", examples(content));
        }
        return tree;
    }

    Map<String, Object> schema(ResponseComponent.Content content) {
        return schemas.of(content.schema());
    }

    Map<String, Object> examples(ResponseComponent.Content content) {
        Map<String, Object> examples = new LinkedHashMap<>();
        content.examples().forEach(each -> examples.put(each.code(), reference("examples", each.component())));
        return examples;
    }

    /** The reference of a schema with a name. */
    static Map<String, Object> reference(String section, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$ref", "#/components/" + section + "/" + name);
        return tree;
    }

    static Map<String, Object> reference(Schema.Named schema) {
        return reference("schemas", schema.name());
    }

    private Map<String, Object> marked() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(ErrorCodes.MARKER, catalogId);
        return tree;
    }
}
