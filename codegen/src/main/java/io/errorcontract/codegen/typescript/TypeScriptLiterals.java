package io.errorcontract.codegen.typescript;

import io.errorcontract.catalog.syntax.TreeWriter;
import org.jspecify.annotations.Nullable;

/** Values as JavaScript writes them. */
final class TypeScriptLiterals {

    private TypeScriptLiterals() {}

    /** A string in quotation marks; what is not seen is escaped. */
    static String string(String text) {
        return escaped(TreeWriter.compact(text));
    }

    /** An expression of data. A key that would set a prototype is computed, which makes it a key. */
    static String data(@Nullable Object tree) {
        return escaped(TreeWriter.JSON.document(tree).stripTrailing()).replace("\"__proto__\":", "[\"__proto__\"]:");
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(point -> {
            int kind = Character.getType(point);
            boolean unseen = kind == Character.FORMAT || (kind == Character.SPACE_SEPARATOR && point != ' ');
            if (unseen && Character.isBmpCodePoint(point)) {
                escaped.append(String.format("\\u%04x", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
