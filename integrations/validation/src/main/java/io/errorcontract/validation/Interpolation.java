package io.errorcontract.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a violation's message anew where the validator's is not what a client may read: in another language, since
 * Jersey, for one, tells its validator nothing of the client; or without the value that was refused.
 */
final class Interpolation {

    /** Stands for a value that is not told. */
    private static final String HIDDEN = "\u2026";

    private Interpolation() {}

    /**
     * The message of a violation.
     *
     * @param locale the language, or {@code null} for that of the server; a message that an interpolator or a locale of
     *     the application's own made stays in its language
     * @param valueToo whether it may say the value that was refused
     */
    static String message(ConstraintViolation<?> violation, @Nullable Locale locale, boolean valueToo) {
        String made = violation.getMessage();
        Object value = violation.getInvalidValue();
        if (valueToo && locale == null) {
            return made;
        }
        // What a validator of the application's own has put together may hold what the client sent, and must not be
        // taken for an expression; the text of an annotation is a constant.
        if (!isOfAnnotation(violation)) {
            boolean says =
                    !valueToo && String.valueOf(violation.getMessageTemplate()).contains("validatedValue");
            return says ? withoutValue(made, value) : made;
        }
        Locale server = Locale.getDefault();
        Locale wanted = locale == null ? server : locale;
        if (made.equals(interpolate(violation, value, server)) || made.equals(interpolate(violation, value, wanted))) {
            return String.valueOf(interpolate(violation, valueToo ? value : HIDDEN, wanted));
        }
        return valueToo ? made : withoutValue(made, value);
    }

    private static boolean isOfAnnotation(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        return template != null && descriptor != null && template.equals(descriptor.getMessageTemplate());
    }

    /** For a message that the default interpolator does not make, and which cannot be made without the value. */
    private static String withoutValue(String made, @Nullable Object value) {
        String text = String.valueOf(value);
        return value == null || text.isBlank()
                ? made
                : made.replaceAll("(?<!\\w)" + Pattern.quote(text) + "(?!\\w)", HIDDEN);
    }

    private static @Nullable String interpolate(
            ConstraintViolation<?> violation, @Nullable Object value, Locale locale) {
        try {
            return Default.INTERPOLATOR.interpolate(
                    violation.getMessageTemplate(), new Of(violation.getConstraintDescriptor(), value), locale);
        } catch (ValidationException e) {
            return null;
        }
    }

    /** Looked up late, since an application may map violations and have no validator. */
    private static final class Default {

        static final MessageInterpolator INTERPOLATOR =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

        private Default() {}
    }

    private record Of(
            ConstraintDescriptor<?> getConstraintDescriptor,
            @Nullable Object getValidatedValue) implements MessageInterpolator.Context {

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("is no " + type.getName());
        }
    }
}
