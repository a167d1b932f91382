package io.errorcontract.catalog.language;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BindingExpression.FormatCall;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bindings such as {@code $operation | part(0, '/') | upper}. */
final class BindingParser {
    private static final Pattern SOURCE = Pattern.compile("\\$([A-Za-z_][\\w-]*(?:\\.[^|]*[^|\\s])?)\\s*");
    private static final Pattern FORMAT =
            Pattern.compile("\\|\\s*([A-Za-z][\\w-]*)\\s*(?:\\(((?:[^')]|'[^']*')*)\\))?\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*(?:'([^']*)'|(-?\\d{1,9}))\\s*(,|$)");

    private BindingParser() {}

    /** Null if the text has no such form. */
    static @Nullable BindingExpression parse(String text) {
        Matcher matcher = SOURCE.matcher(text);
        if (!matcher.lookingAt()) {
            return null;
        }
        String source = matcher.group(1);
        int at = matcher.end();
        List<FormatCall> formats = new ArrayList<>();
        Matcher format = FORMAT.matcher(text);
        while (at < text.length()) {
            if (!format.region(at, text.length()).lookingAt()) {
                return null;
            }
            List<Object> arguments = arguments(format.group(2));
            if (arguments == null) {
                return null;
            }
            formats.add(new FormatCall(format.group(1), arguments));
            at = format.end();
        }
        return new BindingExpression(text, source, formats);
    }

    private static @Nullable List<Object> arguments(@Nullable String text) {
        List<Object> arguments = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return arguments;
        }
        Matcher argument = ARGUMENT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!argument.region(at, text.length()).lookingAt()) {
                return null;
            }
            String string = argument.group(1);
            arguments.add(string != null ? string : (Object) Integer.valueOf(argument.group(2)));
            at = argument.end();
        }
        return arguments;
    }
}
