package io.errorcontract.springdoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.resolve.ErrorCodes;
import io.errorcontract.codegen.document.DocumentReader;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.openapi.enrich.Enricher;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;

/**
 * Adds the errors that operations list to a document: the goal {@code openapi} does it on the document's text, and what
 * it added is taken over. Everything else stays the object that springdoc made.
 */
final class DocumentErrors implements GlobalOpenApiCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentErrors.class);
    private static final String NAME = "springdoc.json";

    private final DocumentedContract contract;
    private final ObjectMapperProvider mappers;

    DocumentErrors(DocumentedContract contract, ObjectMapperProvider mappers) {
        this.contract = contract;
        this.mappers = mappers;
    }

    @Override
    public void customise(OpenAPI document) {
        contract.get().ifPresent(documented -> {
            try {
                ObjectMapper mapper = mappers.jsonMapper();
                String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
                Optional<String> enriched = enriched(text, documented.components());
                if (enriched.isPresent()) {
                    takeOver(mapper.readValue(enriched.get(), OpenAPI.class), document);
                }
            } catch (JsonProcessingException e) {
                LOG.warn("No errors in the OpenAPI document: it cannot be read", e);
            }
        });
    }

    private static Optional<String> enriched(String text, CatalogComponents components) {
        DiagnosticCollector faults = new DiagnosticCollector();
        Optional<String> enriched;
        // Documents of several groups may be made at once.
        synchronized (components) {
            enriched = new DocumentReader(faults)
                    .read(NAME, text)
                    .flatMap(document -> new Enricher(components, faults).enrich(document));
        }
        if (!faults.sorted().isEmpty()) {
            LOG.warn(
                    "{} in the OpenAPI document\n{}",
                    enriched.isPresent() ? "Something is wrong" : "No errors",
                    new DiagnosticFormatter(new SourceFiles(Map.of(NAME, text))).formatAll(faults.sorted()));
        }
        return enriched;
    }

    private static void takeOver(OpenAPI from, OpenAPI to) {
        if (from.getPaths() != null && to.getPaths() != null) {
            to.getPaths().forEach((path, item) -> takeOver(from.getPaths().get(path), item));
        }
        Components added = from.getComponents();
        if (added != null) {
            if (to.getComponents() == null) {
                to.setComponents(new Components());
            }
            Components components = to.getComponents();
            each(added.getSchemas(), (name, schema) -> {
                if (has(schema.getExtensions(), ErrorCodes.MARKER)) {
                    components.addSchemas(name, schema);
                }
            });
            each(added.getHeaders(), (name, header) -> {
                if (has(header.getExtensions(), ErrorCodes.MARKER)) {
                    components.addHeaders(name, header);
                }
            });
            each(added.getExamples(), (name, example) -> {
                if (has(example.getExtensions(), ErrorCodes.MARKER)) {
                    components.addExamples(name, example);
                }
            });
            each(added.getResponses(), (name, response) -> {
                if (has(response.getExtensions(), ErrorCodes.EXTENSION)) {
                    components.addResponses(name, response);
                }
            });
        }
    }

    private static void takeOver(@Nullable PathItem from, PathItem to) {
        Map<PathItem.HttpMethod, Operation> operations = from == null ? Map.of() : from.readOperationsMap();
        to.readOperationsMap().forEach((method, operation) -> {
            Operation enriched = operations.get(method);
            if (enriched != null && operation.getResponses() != null) {
                each(enriched.getResponses(), (status, response) -> {
                    if (has(response.getExtensions(), ErrorCodes.EXTENSION)) {
                        operation.getResponses().put(status, response);
                    }
                });
            }
        });
    }

    private static <T> void each(@Nullable Map<String, T> entries, BiConsumer<String, T> action) {
        if (entries != null) {
            entries.forEach(action);
        }
    }

    private static boolean has(@Nullable Map<?, ?> extensions, String name) {
        return extensions != null && extensions.containsKey(name);
    }
}
