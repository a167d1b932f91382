package io.errorcontract.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes a violation's message anew in another language, where the validator made it in that of the server: Jersey, for
 * one, tells its validator nothing of the client.
 */
final class Interpolation {

    /**
     * A key of a bundle and nothing else. What a constraint of the application's own has put together may hold what the
     * client sent, and must not be taken for an expression.
     */
    private static final Pattern KEY = Pattern.compile("\\{[A-Za-z0-9_.]+}");

    private Interpolation() {}

    /** The message in a language; as it is if an interpolator or a locale of the application's own made it. */
    static String message(ConstraintViolation<?> violation, Locale locale) {
        String made = violation.getMessage();
        String template = violation.getMessageTemplate();
        if (template == null || !KEY.matcher(template).matches()) {
            return made;
        }
        MessageInterpolator.Context context = new Of(violation.getConstraintDescriptor(), violation.getInvalidValue());
        try {
            MessageInterpolator interpolator = Default.INTERPOLATOR;
            boolean ofTheServer = interpolator
                    .interpolate(template, context, Locale.getDefault())
                    .equals(made);
            return ofTheServer ? interpolator.interpolate(template, context, locale) : made;
        } catch (ValidationException e) {
            return made;
        }
    }

    /** Looked up late, since an application may map violations and have no validator. */
    private static final class Default {

        static final MessageInterpolator INTERPOLATOR =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

        private Default() {}
    }

    private record Of(ConstraintDescriptor<?> getConstraintDescriptor, Object getValidatedValue)
            implements MessageInterpolator.Context {

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("is no " + type.getName());
        }
    }
}
