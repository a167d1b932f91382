package io.errorcontract.codegen.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an error.
 *
 * @param type its type, as a catalog names it
 * @param optional whether some examples lack it
 * @param inMessage whether it travels inside of the message only
 * @param example a value, or null
 * @param docs what the schema says of it, or null
 */
record ParameterDraft(
        String type,
        boolean optional,
        boolean inMessage,
        @Nullable Object example,
        @Nullable String docs) {

    /** The value in the catalog: the type alone if there is nothing else to say. */
    Object tree() {
        if (example == null && docs == null && !inMessage) {
            return optional ? type + "?" : type;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", optional ? type + "?" : type);
        if (inMessage) {
            tree.put("in", "message");
        }
        if (example != null) {
            tree.put("example", example);
        }
        if (docs != null) {
            tree.put("docs", TextLines.oneLine(docs));
        }
        return tree;
    }
}
