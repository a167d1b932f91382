package io.errorcontract.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders, such as {@code Sandbox {sandbox_id} does not exist}, that is filled in by servers and read
 * backwards by clients. A name in braces is a placeholder, <code>{{</code> and <code>}}</code> are literal braces.
 *
 * @since 0.1.0
 */
@SuppressWarnings("serial") // List.copyOf gives lists that can be serialized
public final class MessageTemplate implements Serializable {

    private static final long serialVersionUID = 1;

    private final String text;
    /** The text around the placeholders: one more than there are placeholders. */
    private final List<String> literals;

    private final List<String> placeholders;
    /** Whether a placeholder comes more than once. */
    private final boolean repeats;

    private MessageTemplate(String text, List<String> literals, List<String> placeholders) {
        this.text = text;
        this.literals = List.copyOf(literals);
        this.placeholders = List.copyOf(placeholders);
        this.repeats = new HashSet<>(placeholders).size() < placeholders.size();
    }

    /**
     * Reads a template.
     *
     * @param text the template
     * @return the template, ready to use
     * @throws TemplateSyntaxException if a brace is neither part of a placeholder nor doubled
     */
    public static MessageTemplate parse(String text) {
        List<String> literals = new ArrayList<>();
        List<String> placeholders = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
                literal.append(c);
                at += 2;
            } else if (c == '{') {
                int end = endOfPlaceholder(text, at);
                literals.add(literal.toString());
                literal.setLength(0);
                placeholders.add(text.substring(at + 1, end));
                at = end + 1;
            } else if (c == '}') {
                throw new TemplateSyntaxException("a closing brace without an opening one", at);
            } else {
                literal.append(c);
                at++;
            }
        }
        literals.add(literal.toString());
        return new MessageTemplate(text, literals, placeholders);
    }

    private static int endOfPlaceholder(String text, int open) {
        int end = text.indexOf('}', open);
        if (end < 0) {
            throw new TemplateSyntaxException("an opening brace that is never closed", open);
        }
        if (end == open + 1) {
            throw new TemplateSyntaxException("a placeholder without a name", open);
        }
        if (text.lastIndexOf('{', end) != open) {
            throw new TemplateSyntaxException("an opening brace inside a placeholder", text.lastIndexOf('{', end));
        }
        return end;
    }

    /**
     * The names of the placeholders, in the order of the text; a name can come more than once.
     *
     * @return the names, unmodifiable
     */
    public List<String> placeholders() {
        return placeholders;
    }

    /**
     * The text before, between and after the placeholders.
     *
     * @return the literal parts, one more than there are placeholders, unmodifiable
     */
    public List<String> literals() {
        return literals;
    }

    /**
     * Fills the template in.
     *
     * @param values gives the value of a parameter by its name; without a value the placeholder itself is kept, so that
     *     a text never hides that something is missing
     * @return the text
     */
    public String format(Function<String, ? extends @Nullable Object> values) {
        if (placeholders.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder filled = new StringBuilder(text.length() + 16 * placeholders.size());
        for (int i = 0; i < placeholders.size(); i++) {
            filled.append(literals.get(i));
            Object value = values.apply(placeholders.get(i));
            if (value == null) {
                filled.append('{').append(placeholders.get(i)).append('}');
            } else {
                filled.append(value);
            }
        }
        return filled.append(literals.get(literals.size() - 1)).toString();
    }

    /**
     * Reads a text backwards: finds the values that, filled in, give just this text. A placeholder takes as little as
     * it can; one that comes twice has to stand for the same text.
     *
     * @param message the text
     * @return the text of each placeholder by name, or {@code null} if the text is not made from this template
     */
    public @Nullable Map<String, String> match(String message) {
        List<String> values = capture(message);
        if (values == null) {
            return null;
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            found.put(placeholders.get(i), values.get(i));
        }
        return found;
    }

    /**
     * Reads a text backwards, like {@link #match}.
     *
     * @param message the text
     * @return the text of each of the {@link #placeholders()}, in their order, or {@code null} if the text is not made
     *     from this template
     */
    public @Nullable List<String> capture(String message) {
        int last = placeholders.size();
        String tail = literals.get(last);
        if (!message.startsWith(literals.get(0)) || !message.endsWith(tail)) {
            return null;
        }
        if (last == 0) {
            return message.length() == tail.length() ? List.of() : null;
        }
        String[] values = new String[last];
        int limit = message.length() - tail.length();
        int at = literals.get(0).length();
        for (int i = 0; i < last; i++) {
            int end = i == last - 1 ? limit : message.indexOf(literals.get(i + 1), at);
            if (end < at || end > limit) {
                return null;
            }
            values[i] = message.substring(at, end);
            if (repeats && !values[placeholders.indexOf(placeholders.get(i))].equals(values[i])) {
                return null;
            }
            at = end + literals.get(i + 1).length();
        }
        return Arrays.asList(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageTemplate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The template as it was written. */
    @Override
    public String toString() {
        return text;
    }

    /** Says where a template cannot be read. */
    public static final class TemplateSyntaxException extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final int offset;

        TemplateSyntaxException(String message, int offset) {
            super(message);
            this.offset = offset;
        }

        /**
         * The place of the fault.
         *
         * @return the index of the character in the template, from 0
         */
        public int offset() {
            return offset;
        }
    }
}
