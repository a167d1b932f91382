package io.errorcontract.codegen.openapi;

import io.errorcontract.codegen.body.NamedSchema;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.component.ComponentTree;
import io.errorcontract.codegen.openapi.component.HeaderComponent;
import io.errorcontract.codegen.openapi.component.ResponseComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a document that holds all components of a catalog and nothing else, for documents that refer to it. */
public final class OpenApiExporter {

    private final CatalogComponents components;

    /**
     * Makes an exporter.
     *
     * @param components the catalog's components
     */
    public OpenApiExporter(CatalogComponents components) {
        this.components = components;
    }

    /**
     * Makes the document.
     *
     * @param version the version of OpenAPI
     * @param title the document's title
     * @param documentVersion the version of what it describes
     * @return the document as a tree, ready to be written
     */
    public Map<String, Object> export(OpenApiVersion version, String title, String documentVersion) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", title);
        info.put("version", documentVersion);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", version.documentVersion());
        document.put("info", info);
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", Map.of());
        document.put("components", components(version));
        return document;
    }

    private Map<String, Object> components(OpenApiVersion version) {
        List<HeaderComponent> headers = components.headers();
        ComponentTree tree = new ComponentTree(version, components.catalogId(), headers);
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (NamedSchema schema : components.schemas()) {
            schemas.put(schema.name(), tree.schema(schema));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> examples = new LinkedHashMap<>();
        for (ResponseComponent response : components.responses().values()) {
            responses.put(components.nameOf(response), tree.sharedResponse(response));
            components.inOrder(response.codes()).stream()
                    .flatMap(code -> components.examples(code).stream())
                    .forEach(example -> examples.put(example.name(), tree.example(example)));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("schemas", schemas);
        result.put("responses", responses);
        Map<String, Object> headerTrees = new LinkedHashMap<>();
        headers.forEach(header -> headerTrees.put(header.component(), tree.header(header)));
        putUnlessEmpty(result, "headers", headerTrees);
        putUnlessEmpty(result, "examples", examples);
        return result;
    }

    private static void putUnlessEmpty(Map<String, Object> components, String section, Map<String, Object> entries) {
        if (!entries.isEmpty()) {
            components.put(section, entries);
        }
    }
}
