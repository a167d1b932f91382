package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.syntax.Scalars;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How single values stand in a catalog: without quotes wherever every reader of YAML takes them for the same text. */
final class CatalogScalars {

    private static final Pattern PLAIN = Pattern.compile(
            "(?!(?i:true|false|null|yes|no|on|off|y|n)$)[\\p{L}_/$](?:[^\\p{Cntrl}#:]|:(?=\\S)|(?<=\\S)#)*");

    /** Has too many dots to be taken for a number. */
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    private static final Pattern FLOW_SIGN = Pattern.compile("[,\\[\\]{}\"]");

    private CatalogScalars() {}

    /** A text on a line of its own. */
    static String inBlock(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** A value in brackets or braces. */
    static String inFlow(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return Scalars.json(value);
        }
        return isPlain(text) && !FLOW_SIGN.matcher(text).find() ? text : quoted(text);
    }

    /** Whether a text of several lines can be written as it is. */
    static boolean isReadInLines(String text) {
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return lines.contains("\n") && lines.strip().equals(lines) && Scalars.isVisible(lines.replace("\n", ""));
    }

    private static boolean isPlain(String text) {
        boolean plain = PLAIN.matcher(text).matches() || VERSION.matcher(text).matches();
        return plain && text.strip().equals(text) && Scalars.isVisible(text);
    }

    private static String quoted(String text) {
        boolean single = text.indexOf('"') >= 0 && text.indexOf('\'') < 0 && Scalars.isVisible(text);
        return single ? "'" + text + "'" : Scalars.json(text);
    }
}
