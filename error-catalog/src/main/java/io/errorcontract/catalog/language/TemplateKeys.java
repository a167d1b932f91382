package io.errorcontract.catalog.language;

import io.errorcontract.contract.BodyNode;
import java.util.Set;

/**
 * How the keys of a body template are written: a question mark at the end makes a field optional, a lone star spreads,
 * and a backslash takes both meanings away.
 */
public final class TemplateKeys {
    /** The key of a spread. */
    public static final String SPREAD = "*";

    /** The only key of an object that stands in a body as JSON in a string. */
    public static final String JSON_TEXT = "$json";

    /** The key, beside {@code each}, of an element that is one value; {@code value} as in an object by keys. */
    public static final Set<String> VALUES = Set.of("item", "value");

    private TemplateKeys() {}

    /** The key of a member of an object. */
    public static String of(BodyNode.Member member) {
        if (!(member instanceof BodyNode.Field field)) {
            return SPREAD;
        }
        String name = field.name();
        String escaped =
                name.equals(SPREAD) ? "\\*" : name.endsWith("?") ? name.substring(0, name.length() - 1) + "\\?" : name;
        return field.optional() ? escaped + "?" : escaped;
    }

    /** Whether a key is that of an optional field. */
    static boolean isOptional(String key) {
        return key.endsWith("?") && !key.endsWith("\\?");
    }

    /** The name in JSON of the field with a key. */
    static String name(String key) {
        String name = isOptional(key) ? key.substring(0, key.length() - 1) : key;
        if (name.endsWith("\\?")) {
            return name.substring(0, name.length() - 2) + "?";
        }
        return name.equals("\\*") ? SPREAD : name;
    }
}
