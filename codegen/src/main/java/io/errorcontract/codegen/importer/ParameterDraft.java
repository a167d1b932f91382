package io.errorcontract.codegen.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an error.
 *
 * @param type its type, as a catalog names it
 * @param optional whether it may be left out
 * @param nullable whether it may be there without a value
 * @param inMessage whether it travels inside of the message only
 * @param example a value, or null
 * @param madeUp whether the document does not show that value, nor another
 * @param docs what the schema says of it, or null
 */
record ParameterDraft(
        String type,
        boolean optional,
        boolean nullable,
        boolean inMessage,
        @Nullable Object example,
        boolean madeUp,
        @Nullable String docs) {

    /** The same, which may be left out. */
    ParameterDraft asOptional() {
        return new ParameterDraft(type, true, nullable, inMessage, madeUp ? null : example, false, docs);
    }

    /** The value in the catalog: the type alone if there is nothing else to say. */
    Object tree() {
        String whole = optional ? type + "?" : type;
        if (example == null && docs == null && !inMessage && !nullable) {
            return whole;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", whole);
        if (nullable) {
            tree.put("nullable", true);
        }
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
