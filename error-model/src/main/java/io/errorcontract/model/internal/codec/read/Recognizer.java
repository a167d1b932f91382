package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ErrorCatalog;
import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.MessageTemplate;
import io.errorcontract.model.ParameterDescriptor;
import io.errorcontract.model.Recognition;
import io.errorcontract.model.body.BindingSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which error a response speaks of when no code does. */
final class Recognizer {

    /** So much of a text that is not JSON is compared with the messages that a catalog gives. */
    private static final int MAX_TEXT = 4_096;

    private final List<ErrorDescriptor> errors;

    Recognizer(ErrorCatalog catalog) {
        this.errors = catalog.errors();
    }

    /**
     * Recognizes an error by what its own {@code match} says.
     *
     * @param status the HTTP status
     * @param message the message, or the text of a body that is not JSON, or {@code null}
     * @param layout the layout of the body, or {@code null} if it has none
     * @return the error whose rule fits best, or {@code null}
     */
    @Nullable
    ErrorDescriptor byRule(int status, @Nullable String message, @Nullable LayoutReader layout) {
        ErrorDescriptor best = null;
        int bestFit = 0;
        for (ErrorDescriptor error : errors) {
            Recognition rule = error.recognition();
            int fit = rule == null ? 0 : fit(rule, status, message, layout);
            if (fit > bestFit) {
                best = error;
                bestFit = fit;
            }
        }
        return best;
    }

    static String beginning(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    private static int fit(Recognition rule, int status, @Nullable String message, @Nullable LayoutReader layout) {
        int fit = 0;
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
    ErrorDescriptor byBody(int status, LayoutReader layout, Reading in) {
        if (layout.onlyError() != null) {
            return layout.onlyError();
        }
        String message = in.text(BindingSource.MESSAGE);
        if (message != null) {
            return byMessage(status, message, layout, in);
        }
        boolean silent =
                !layout.carried().has(BindingSource.CODE) && !layout.carried().has(BindingSource.MESSAGE);
        return silent ? onlyOfStatus(status, layout) : null;
    }

    private @Nullable ErrorDescriptor byMessage(int status, String message, LayoutReader layout, Reading in) {
        ErrorDescriptor best = null;
        int bestFit = -1;
        for (ErrorDescriptor error : errors) {
            if (error.status() == status && layout.usedBy(error)) {
                int fit = literals(error.message());
                if (fit > bestFit && readsBack(error, message, in)) {
                    best = error;
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    private static int literals(MessageTemplate template) {
        int length = 0;
        for (String literal : template.literals()) {
            length += literal.length();
        }
        return length;
    }

    private static boolean readsBack(ErrorDescriptor error, String message, Reading in) {
        Map<String, String> values = error.message().match(message);
        if (values == null) {
            return false;
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            int index = error.indexOf(value.getKey());
            if (index >= 0 && !fits(error.parameters().get(index), value.getValue(), in)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(ParameterDescriptor parameter, String text, Reading in) {
        return TypedValues.fromText(parameter.type(), text, in) != null;
    }

    private @Nullable ErrorDescriptor onlyOfStatus(int status, LayoutReader layout) {
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
