package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.document.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response that tells of errors.
 *
 * @param status its status; null for {@code default} and ranges
 * @param range the first status of its range, such as 400 for {@code 4XX}; null for {@code default} and a status
 * @param component its name among the document's components, or null
 * @param description what the document says of it, on one line
 * @param operations those that answer with it; none if only the components have it
 * @param codes its own {@code x-error-codes}
 * @param headers the names of its headers
 * @param bodies its bodies in JSON
 * @param pathValues the examples of parameters of those operations, by name
 */
record DocumentedResponse(
        @Nullable Integer status,
        @Nullable Integer range,
        @Nullable String component,
        String description,
        List<Operation> operations,
        List<String> codes,
        List<String> headers,
        List<ResponseBody> bodies,
        Map<String, Object> pathValues) {

    /**
     * One of its bodies.
     *
     * @param mediaType the media type, without parameters
     * @param shape what the schema and the examples say of it
     * @param samples its examples
     */
    record ResponseBody(String mediaType, Shape shape, List<Sample> samples) {

        /** What each such body holds because its schema allows nothing else. */
        Map<?, ?> fixed() {
            return shape instanceof Shape.ObjectOf object ? fixed(object) : Map.of();
        }

        private static Map<String, Object> fixed(Shape.ObjectOf object) {
            Map<String, Object> values = new LinkedHashMap<>();
            object.fields().forEach((name, field) -> {
                if (field.shape() instanceof Shape.Scalar scalar && scalar.isFixed()) {
                    values.put(name, scalar.known().get(0));
                } else if (field.shape() instanceof Shape.ObjectOf inner
                        && !fixed(inner).isEmpty()) {
                    values.put(name, fixed(inner));
                }
            });
            return values;
        }
    }

    /**
     * An example of a body.
     *
     * @param name the name of the example, or null
     * @param summary its summary, or null
     * @param description its description, or null
     * @param value the body
     * @param whole whether it is a whole body; else it is what the schema fixes of all
     */
    record Sample(
            @Nullable String name,
            @Nullable String summary,
            @Nullable String description,
            Map<?, ?> value,
            boolean whole) {

        static Sample fixed(Map<?, ?> values) {
            return new Sample(null, null, null, values, false);
        }
    }
}
