package io.errorcontract.codegen.openapi.component;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.body.Schema;
import io.errorcontract.codegen.document.OpenApiVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns components into trees as a version of OpenAPI writes them. Immutable. */
public final class ComponentTree {

    private final SchemaTree schemas;
    private final String catalogId;
    private final Map<String, String> headerNames;

    /**
     * Makes a converter.
     *
     * @param version the version of OpenAPI
     * @param catalogId the id that marks what comes from the catalog
     * @param headers all headers of the catalog
     */
    public ComponentTree(OpenApiVersion version, String catalogId, List<HeaderComponent> headers) {
        this.schemas = new SchemaTree(version);
        this.catalogId = catalogId;
        this.headerNames = new LinkedHashMap<>();
        headers.forEach(header -> headerNames.put(header.name(), header.component()));
    }

    /**
     * Converts a schema.
     *
     * @param schema the schema
     * @return what its name stands for
     */
    public Map<String, Object> schema(NamedSchema schema) {
        Map<String, Object> tree = marked();
        if (schema.description() != null) {
            tree.put("description", schema.description());
        }
        if (schema.deprecated()) {
            tree.put("deprecated", true);
        }
        tree.putAll(schemas.of(schema.schema()));
        return tree;
    }

    /**
     * Converts a header.
     *
     * @param header the header
     * @return what its name stands for
     */
    public Map<String, Object> header(HeaderComponent header) {
        Map<String, Object> tree = marked();
        tree.put("description", header.description());
        tree.put("schema", schemas.of(header.schema()));
        return tree;
    }

    /**
     * Converts an example.
     *
     * @param example the example
     * @return what its name stands for
     */
    public Map<String, Object> example(ExampleComponent example) {
        Map<String, Object> tree = marked();
        tree.put("summary", example.summary());
        if (example.deprecation() != null) {
            tree.put("description", example.deprecation());
            tree.put("x-deprecated", true);
        }
        tree.put("value", example.value());
        return tree;
    }

    /**
     * Converts a response of an operation.
     *
     * @param response the response
     * @return what its status stands for
     */
    public Map<String, Object> response(ResponseComponent response) {
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

    /**
     * Converts a response that stands among the components.
     *
     * @param response the response
     * @return what its name stands for
     */
    public Map<String, Object> sharedResponse(ResponseComponent response) {
        Map<String, Object> tree = marked();
        tree.putAll(response(response));
        return tree;
    }

    /**
     * Converts the headers of a response.
     *
     * @param response the response
     * @return references by the names of headers
     */
    public Map<String, Object> headers(ResponseComponent response) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String header : response.headers()) {
            headers.put(header, reference("headers", headerNames.getOrDefault(header, header)));
        }
        return headers;
    }

    /**
     * Converts a body.
     *
     * @param content the body
     * @return what its media type stands for
     */
    public Map<String, Object> mediaType(ResponseComponent.Content content) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", schema(content));
        if (!content.examples().isEmpty()) {
            tree.put("examples", examples(content));
        }
        return tree;
    }

    /**
     * Converts the schema of a body.
     *
     * @param content the body
     * @return the schema
     */
    public Map<String, Object> schema(ResponseComponent.Content content) {
        return schemas.of(content.schema());
    }

    /**
     * Converts the examples of a body.
     *
     * @param content the body
     * @return references by code
     */
    public Map<String, Object> examples(ResponseComponent.Content content) {
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
