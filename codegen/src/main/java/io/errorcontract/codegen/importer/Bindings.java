package io.errorcontract.codegen.importer;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BindingExpression.FormatCall;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.BodyTemplate.Bound;
import java.util.List;
import java.util.regex.Pattern;

/** Makes parts of body templates. */
final class Bindings {

    static final String PARAM = "param.";
    static final String PROPERTY = "property.";

    /** Names that both a binding and a placeholder can hold. */
    private static final Pattern NAME = Pattern.compile("[^|{}\\s\\p{Cntrl}]{1,160}");

    private Bindings() {}

    static Bound bound(String source, List<String> formats) {
        return new Bound(expression(
                source,
                formats.stream()
                        .map(format -> new FormatCall(format, List.of()))
                        .toList()));
    }

    /** The code behind a text that is the same for all. */
    static Bound prefixed(String source, String prefix) {
        return new Bound(expression(source, List.of(new FormatCall("prefix", List.of(prefix)))));
    }

    static BindingExpression expression(String source, List<FormatCall> formats) {
        StringBuilder text = new StringBuilder("$").append(source);
        for (FormatCall format : formats) {
            text.append(" | ").append(format.name());
            format.arguments()
                    .forEach(argument -> text.append("('").append(argument).append("')"));
        }
        return new BindingExpression(text.toString(), source, formats);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static BodyTemplate.Field field(String name, boolean required, BodyTemplate value) {
        String literal = name.endsWith("?") ? name.substring(0, name.length() - 1) + "\\?" : name;
        String key = literal.equals("*") ? "\\*" : literal;
        return new BodyTemplate.Field(required ? key : key + "?", name, !required, value);
    }
}
