package io.errorcontract.catalog.definition;

import java.util.List;

/**
 * A binding with its formats, such as {@code $retry_after | seconds}.
 *
 * @param text the expression as written
 * @param source what is bound, without the dollar sign, such as {@code retry_after} or {@code param.limit}
 * @param formats the formats, in the order in which a writer uses them
 */
public record BindingExpression(String text, String source, List<FormatCall> formats) {
    /** Copies the list. */
    public BindingExpression {
        formats = List.copyOf(formats);
    }

    /**
     * A format with its arguments.
     *
     * @param name the name
     * @param arguments strings and integers
     */
    public record FormatCall(String name, List<Object> arguments) {
        /** Copies the list. */
        public FormatCall {
            arguments = List.copyOf(arguments);
        }
    }
}
