package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.Shape.Field;
import io.errorcontract.contract.BodyNode.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How bodies are laid out.
 *
 * @param schema the name of their schema, or null
 * @param mediaType their media type
 * @param json the template
 * @param params what the fields are that hold parameters, by the name of the parameter
 * @param properties what the fields are that hold properties, by the name of the property
 * @param code where the code stands, or null
 * @param message where the message stands, or null
 */
record LayoutDraft(
        @Nullable String schema,
        String mediaType,
        ObjectNode json,
        Map<String, Field> params,
        Map<String, Field> properties,
        @Nullable BodyField code,
        @Nullable BodyField message) {

    LayoutDraft {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** What bodies have to have in common to be of one layout. */
    List<Object> likeness() {
        List<String> codePath = code == null ? List.of() : code.path();
        List<String> messagePath = message == null ? List.of() : message.path();
        boolean bare = code == null && message == null;
        return List.of(mediaType, codePath, messagePath, bare ? json : "");
    }
}
