package io.errorcontract.internal.read;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.Limits;
import io.errorcontract.contract.MessageTemplate;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterType.EnumOf;
import io.errorcontract.contract.ParameterType.Scalar;
import io.errorcontract.internal.text.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message apart: finds the values that, filled into its error's template, give just this text, and that are of
 * the declared types and within the declared limits. A placeholder takes as little as it can. The work is bounded by
 * the length of the message, whatever stands in it.
 */
final class MessageReading {

    /** In a longer message nobody looks for a second reading. */
    private static final int MAX_AMBIGUOUS_LENGTH = 4_096;

    /** Characters that may be looked at for each one of the message, and for a short one. */
    private static final int WORK_PER_CHARACTER = 8;

    private static final int LEAST_WORK = 100_000;

    /** What a try costs besides the characters that it looks at. */
    private static final int WORK_PER_TRY = 16;

    private final ErrorDescriptor error;
    private final MessageTemplate template;
    private final String message;
    private final Reading in;
    private final boolean strict;
    private final @Nullable String[] values;
    private final int end;
    private long work;
    private @Nullable List<String> found;
    private boolean ambiguous;

    private MessageReading(ErrorDescriptor error, String message, Reading in, boolean strict) {
        this.error = error;
        this.template = error.message();
        this.message = message;
        this.in = in;
        this.strict = strict;
        this.values = new String[template.placeholders().size()];
        this.end = message.length()
                - template.literals().get(template.placeholders().size()).length();
        this.work = LEAST_WORK + (long) WORK_PER_CHARACTER * message.length();
    }

    /**
     * Takes a message apart; enumerations are open, so values that are not listed count where the listed ones do not
     * fit.
     *
     * @return the reading, or {@code null} if the text is not made from the error's template
     */
    static @Nullable MessageReading of(ErrorDescriptor error, String message, Reading in) {
        MessageTemplate template = error.message();
        List<String> literals = template.literals();
        String tail = literals.get(literals.size() - 1);
        boolean framed = message.startsWith(literals.get(0)) && message.endsWith(tail);
        if (!framed || (literals.size() == 1 && message.length() != tail.length())) {
            return null;
        }
        MessageReading reading = new MessageReading(error, message, in, true).begin();
        if (reading.found == null) {
            reading = new MessageReading(error, message, in, false).begin();
        }
        return reading.found == null ? null : reading;
    }

    private MessageReading begin() {
        if (values.length == 0) {
            found = List.of();
        } else {
            fill(0, template.literals().get(0).length());
        }
        return this;
    }

    /** The text of each placeholder of the template, in its order. */
    List<String> values() {
        return found == null ? List.of() : found;
    }

    /** Whether the message can be taken apart in another way too. */
    boolean ambiguous() {
        return ambiguous;
    }

    /** Fills a placeholder with what begins at a place, and then those after it. */
    private void fill(int placeholder, int from) {
        if (placeholder == values.length - 1) {
            if (from <= end && fits(placeholder, from, end)) {
                found();
            }
            return;
        }
        String literal = template.literals().get(placeholder + 1);
        int to = message.indexOf(literal, from);
        while (to >= from && to + literal.length() <= end && !done()) {
            if (fits(placeholder, from, to)) {
                fill(placeholder + 1, to + literal.length());
            }
            to = to == message.length() ? -1 : message.indexOf(literal, to + 1);
        }
    }

    private boolean done() {
        return ambiguous || work < 0 || (found != null && message.length() > MAX_AMBIGUOUS_LENGTH);
    }

    private void found() {
        if (found == null) {
            found = Arrays.asList(Arrays.copyOf(values, values.length));
        } else {
            ambiguous = true;
        }
    }

    private boolean fits(int placeholder, int from, int to) {
        work -= WORK_PER_TRY + to - from;
        String name = template.placeholders().get(placeholder);
        String text = message.substring(from, to);
        int first = template.placeholders().indexOf(name);
        if (first < placeholder) {
            return text.equals(values[first]) && set(placeholder, text);
        }
        int index = error.indexOf(name);
        boolean fits = index < 0
                || ReadParameters.isUnfilled(name, text)
                || fits(error.parameters().get(index), text);
        return fits && set(placeholder, text);
    }

    private boolean set(int placeholder, String text) {
        values[placeholder] = text;
        return true;
    }

    private boolean fits(ParameterDescriptor parameter, String text) {
        Limits limits = parameter.limits();
        if (parameter.type() == Scalar.STRING) {
            return limits == null || limits.allowText(text);
        }
        Object value = TypedValues.fromText(parameter.type(), text, in);
        if (value == null) {
            return false;
        }
        if (strict && parameter.type() instanceof EnumOf values) {
            return values.values().contains(text);
        }
        BigDecimal number = value instanceof Number any ? Numbers.decimal(any) : null;
        return limits == null || number == null || limits.allow(number);
    }
}
