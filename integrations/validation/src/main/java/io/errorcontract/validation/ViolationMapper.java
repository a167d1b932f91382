package io.errorcontract.validation;

import io.errorcontract.model.FieldViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns violations of Jakarta Validation into those of the contract. Immutable and thread-safe.
 *
 * <p>The message is the validator's own, in its locale unless another is asked for. The code is the constraint's name
 * in snake case ({@code NotBlank} gives {@code not_blank}). The value that was refused is left out, since it may be a
 * password; where a message says it, by <code>${validatedValue}</code>, there is an ellipsis in its place.
 *
 * @since 0.1.0
 */
public final class ViolationMapper {

    private static final Comparator<FieldViolation> ORDER = Comparator.comparing(FieldViolation::field)
            .thenComparing(FieldViolation::code, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FieldViolation::message, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final JsonNames names;
    private final Function<ConstraintDescriptor<?>, String> codes;
    private final boolean rejectedValues;
    private final @Nullable Locale locale;

    private ViolationMapper(
            JsonNames names,
            Function<ConstraintDescriptor<?>, String> codes,
            boolean rejectedValues,
            @Nullable Locale locale) {
        this.names = names;
        this.codes = codes;
        this.rejectedValues = rejectedValues;
        this.locale = locale;
    }

    /**
     * Names fields by their annotations, and constraints by their names.
     *
     * @return the mapper
     */
    public static ViolationMapper standard() {
        return new ViolationMapper(JsonNames.ofAnnotations(), ViolationMapper::codeOf, false, null);
    }

    /**
     * Changes how fields are named.
     *
     * @param value tells the names
     * @return another mapper
     */
    public ViolationMapper withNames(JsonNames value) {
        return new ViolationMapper(value, codes, rejectedValues, locale);
    }

    /**
     * Changes the codes of constraints.
     *
     * @param value tells the code of a constraint
     * @return another mapper
     */
    public ViolationMapper withCodes(Function<ConstraintDescriptor<?>, String> value) {
        return new ViolationMapper(names, value, rejectedValues, locale);
    }

    /**
     * Keeps texts, numbers and truth values that were refused. A body that shows them shows whatever a client sent.
     *
     * @return another mapper
     */
    public ViolationMapper withRejectedValues() {
        return new ViolationMapper(names, codes, true, locale);
    }

    /**
     * Changes the language of messages that the validator made in that of the server. What a custom interpolator made,
     * or is no message of a bundle, stays.
     *
     * @param value the language
     * @return another mapper
     */
    public ViolationMapper withLocale(Locale value) {
        return new ViolationMapper(names, codes, rejectedValues, value);
    }

    /**
     * Maps violations.
     *
     * @param violations what a validator found, as {@code ConstraintViolationException} has it
     * @return the contract's, sorted by field, code and message, unmodifiable
     */
    public List<FieldViolation> map(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(this::map).sorted(ORDER).toList();
    }

    /**
     * Brings violations of several origins into one order, since validators find them in any.
     *
     * @param violations the violations
     * @return the same, sorted by field, code and message, unmodifiable
     */
    public static List<FieldViolation> sorted(Collection<FieldViolation> violations) {
        return violations.stream().sorted(ORDER).toList();
    }

    /**
     * Maps one violation.
     *
     * @param violation what a validator found
     * @return the contract's
     */
    public FieldViolation map(ConstraintViolation<?> violation) {
        ClientPath path = ClientPath.of(violation, names);
        return new FieldViolation(
                path.spelled(),
                Interpolation.message(violation, locale, rejectedValues),
                codes.apply(violation.getConstraintDescriptor()),
                path.in(),
                rejected(violation.getInvalidValue()));
    }

    /**
     * Whether it is what a method returned that is not valid, for which no client can be blamed.
     *
     * @param violation what a validator found
     * @return whether it is about a return value
     */
    public static boolean isOfReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Object rejected(@Nullable Object value) {
        boolean plain = value instanceof CharSequence || value instanceof Number || value instanceof Boolean;
        return rejectedValues && plain ? value : null;
    }

    private static String codeOf(ConstraintDescriptor<?> constraint) {
        return JsonNames.snakeCase(constraint.getAnnotation().annotationType().getSimpleName());
    }
}
