package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.openapi.ErrorCodes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a generator from making models of its own for the schemas that come from a catalog. */
final class ErrorSchemas {

    private ErrorSchemas() {}

    /**
     * Maps each schema that carries the mark of a catalog to its shared class. What the user mapped stays.
     *
     * @param mappings the generator's schema mappings, which are added to
     * @param bodyPackage the package of the shared classes, or {@code null} for none
     */
    static void map(OpenAPI document, Map<String, String> mappings, @Nullable String bodyPackage) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (isMarked(schema)) {
                mappings.putIfAbsent(name, bodyPackage == null ? "java.lang.Object" : bodyPackage + "." + name);
            }
        });
    }

    private static boolean isMarked(Schema<?> schema) {
        return schema.getExtensions() != null && schema.getExtensions().containsKey(ErrorCodes.MARKER);
    }
}
