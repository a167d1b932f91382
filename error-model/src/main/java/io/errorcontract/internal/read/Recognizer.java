package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ErrorMatch;
import io.errorcontract.contract.MessageTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which error a response speaks of when no code does. */
final class Recognizer {

    /** So much of a text that is not JSON is compared with the messages that a catalog gives. */
    private static final int MAX_TEXT = 4_096;

    /** A field tells as much as a message with a character that is no star. */
    private static final int FIELD_FIT = 8;

    private final List<ErrorDescriptor> errors;

    Recognizer(ErrorCatalog catalog) {
        this.errors = catalog.errors();
    }

    /**
     * Recognizes an error by what its own {@code match} says.
     *
     * @param status the HTTP status
     * @param in what was read of the body
     * @param body the body, whose text is the message where it has no layout; null for what is not the body's only
     *     error, which no field tells
     * @return the error whose rule fits best, or {@code null}
     */
    @Nullable
    ErrorDescriptor byRule(int status, Reading in, @Nullable Body body) {
        ErrorDescriptor best = null;
        int bestFit = 0;
        String message = null;
        MatchedFields fields = null;
        for (ErrorDescriptor error : errors) {
            ErrorMatch rule = error.match();
            if (rule != null) {
                message = message == null ? message(in, body) : message;
                int fit = agrees(rule, error, status) ? fit(rule, status, message, in.layout) : 0;
                if (fit > bestFit && !rule.fields().isEmpty()) {
                    fields = fields == null && body != null ? new MatchedFields(body) : fields;
                    fit = fields != null && fields.hold(rule.fields()) ? fit : 0;
                }
                if (fit > bestFit) {
                    best = error;
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    /** A layout alone is no proof: where the rule names neither status nor message, the declared status counts. */
    private static boolean agrees(ErrorMatch rule, ErrorDescriptor error, int status) {
        boolean proof = rule.status() != null
                || rule.message() != null
                || !rule.fields().isEmpty();
        return proof || error.status() == status;
    }

    private static @Nullable String message(Reading in, @Nullable Body body) {
        String message = in.text(BindingSource.MESSAGE);
        return message != null || in.layout != null || body == null ? message : text(body);
    }

    /** The text of a body that is not of any layout, as far as it is looked at. */
    static @Nullable String text(Body body) {
        if (body.isEmpty()) {
            return null;
        }
        String text = body.text().strip();
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    private static int fit(ErrorMatch rule, int status, @Nullable String message, @Nullable LayoutDecoder layout) {
        int fit = FIELD_FIT * rule.fields().size();
        if (rule.status() != null) {
            if (rule.status() != status) {
                return 0;
            }
            fit++;
        }
        if (rule.body() != null) {
            if (layout == null || !rule.body().equals(layout.name())) {
                return 0;
            }
            fit += 2;
        }
        if (rule.message() != null) {
            if (message == null || !rule.message().matches(message)) {
                return 0;
            }
            fit += 4 + 4 * rule.message().specificity();
        }
        return fit;
    }

    /**
     * Recognizes an error that says nothing of how, by its layout, or by its status and message.
     *
     * @param status the HTTP status
     * @param layout the layout of the body
     * @param in what was read of it
     * @return the error, or {@code null}
     */
    @Nullable
    ErrorDescriptor byBody(int status, LayoutDecoder layout, Reading in) {
        String message = in.text(BindingSource.MESSAGE);
        if (layout.onlyError() != null) {
            return isOnly(layout.onlyError(), status, message, in) ? layout.onlyError() : null;
        }
        if (message != null) {
            return byMessage(status, message, layout, in);
        }
        boolean silent = !layout.has(BindingSource.CODE) && !layout.has(BindingSource.MESSAGE);
        return silent ? onlyOfStatus(status, layout) : null;
    }

    /** Anybody's JSON can have the layout that one error alone has, so its status or its message has to agree. */
    private static boolean isOnly(ErrorDescriptor error, int status, @Nullable String message, Reading in) {
        return error.status() == status || (message != null && hasWords(error) && readsBack(error, message, in));
    }

    /**
     * Recognizes an error by a property that no other error has.
     *
     * @param in what was read of the body
     * @return the error, or {@code null}
     */
    @Nullable
    ErrorDescriptor byProperty(Reading in) {
        if (in.properties != null) {
            for (Reading.PropertyValue property : in.properties) {
                ErrorDescriptor only = onlyOf(property, in);
                if (only != null) {
                    return only;
                }
            }
        }
        return null;
    }

    private @Nullable ErrorDescriptor onlyOf(Reading.PropertyValue property, Reading in) {
        ErrorDescriptor only = null;
        for (ErrorDescriptor error : errors) {
            Object declared = error.properties().get(property.slot().name());
            if (declared != null && FixedValues.same(declared, property.read(in))) {
                if (only != null) {
                    return null;
                }
                only = error;
            }
        }
        return only;
    }

    /**
     * Recognizes an error by a text that is no JSON, if that is made from its message.
     *
     * @param status the HTTP status
     * @param text the text
     * @param in takes the text apart
     * @return the error, or {@code null}
     */
    @Nullable
    ErrorDescriptor byText(int status, String text, Reading in) {
        return byMessage(status, text, null, in);
    }

    private @Nullable ErrorDescriptor byMessage(
            int status, String message, @Nullable LayoutDecoder layout, Reading in) {
        ErrorDescriptor best = null;
        int bestFit = -1;
        for (ErrorDescriptor error : errors) {
            boolean candidate = layout == null ? hasWords(error) : layout.usedBy(error);
            if (error.status() == status && candidate) {
                int fit = literals(error.message());
                if (fit > bestFit && readsBack(error, message, in)) {
                    best = error;
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    /** Whether the message has text of its own: one of placeholders alone can be read out of anything. */
    static boolean hasWords(ErrorDescriptor error) {
        for (String literal : error.message().literals()) {
            if (literal.chars().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    private static int literals(MessageTemplate template) {
        int length = 0;
        for (String literal : template.literals()) {
            length += literal.length();
        }
        return length;
    }

    static boolean readsBack(ErrorDescriptor error, String message, Reading in) {
        return MessageReading.of(error, message, in) != null;
    }

    private @Nullable ErrorDescriptor onlyOfStatus(int status, LayoutDecoder layout) {
        ErrorDescriptor only = null;
        for (ErrorDescriptor error : errors) {
            if (error.status() == status && layout.usedBy(error)) {
                if (only != null) {
                    return null;
                }
                only = error;
            }
        }
        return only;
    }
}
