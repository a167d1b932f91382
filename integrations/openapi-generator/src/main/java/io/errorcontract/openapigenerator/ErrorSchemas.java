package io.errorcontract.openapigenerator;

import io.errorcontract.catalog.resolve.ErrorCodes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a generator from making models of its own for the schemas that come from a catalog. */
final class ErrorSchemas {

    private ErrorSchemas() {}

    /**
     * Maps each schema that carries the mark of a catalog to its shared class, which has the schema's name; a text with
     * a name, such as an enumeration, has no class and is a string. What the user mapped stays.
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
                mappings.putIfAbsent(name, isText(schema) ? "java.lang.String" : shared(name, bodyPackage));
            }
        });
    }

    private static String shared(String name, @Nullable String bodyPackage) {
        return bodyPackage == null ? "java.lang.Object" : bodyPackage + "." + name;
    }

    /** OpenAPI 3.0 has one type, 3.1 a set of them. */
    private static boolean isText(Schema<?> schema) {
        return "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().equals(Set.of("string")));
    }

    private static boolean isMarked(Schema<?> schema) {
        return schema.getExtensions() != null && schema.getExtensions().containsKey(ErrorCodes.MARKER);
    }
}
