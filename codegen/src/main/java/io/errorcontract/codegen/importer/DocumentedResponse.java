package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.document.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response that tells of errors.
 *
 * @param status its status; null for {@code default} and ranges
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
    record ResponseBody(String mediaType, Shape shape, List<Sample> samples) {}

    /**
     * An example of a body.
     *
     * @param name the name of the example, or null
     * @param summary its summary, or null
     * @param description its description, or null
     * @param value the body
     */
    record Sample(
            @Nullable String name,
            @Nullable String summary,
            @Nullable String description,
            Map<?, ?> value) {}
}
