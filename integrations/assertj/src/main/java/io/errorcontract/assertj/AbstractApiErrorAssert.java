package io.errorcontract.assertj;

import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.model.ApiException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions that fit every error. Each fails with an {@link AssertionError} that shows the whole error. The goal
 * {@code generate-assertions} makes classes that extend it for the exceptions of a catalog.
 *
 * @param <SELF> the class that extends it
 * @param <A> the class of the error
 * @since 0.1.0
 */
public abstract class AbstractApiErrorAssert<SELF extends AbstractApiErrorAssert<SELF, A>, A extends ApiException>
        extends AbstractThrowableAssert<SELF, A> {

    /**
     * Begins assertions.
     *
     * @param actual the error
     * @param self the class that extends this one
     */
    protected AbstractApiErrorAssert(A actual, Class<SELF> self) {
        super(actual, self);
    }

    /** Asserts the code. */
    public SELF hasCode(String expected) {
        return check("code", actual.code(), expected);
    }

    /** Asserts the HTTP status. */
    public SELF hasStatus(int expected) {
        return check("status", actual.status(), expected);
    }

    /** Asserts the id of the family. */
    public SELF isOfFamily(String expected) {
        return check("family", actual.error().family().map(FamilyDescriptor::id).orElse(null), expected);
    }

    /** Asserts the id of the request. */
    public SELF hasRequestId(String expected) {
        return check("request id", actual.requestId().orElse(null), expected);
    }

    /** Asserts that the id of the request is known. */
    public SELF hasRequestId() {
        return actual.requestId().isPresent() ? myself : fail("a request id", "none");
    }

    /** Asserts the value of a declared parameter; {@code null} that it has none. */
    public SELF hasParameter(String name, @Nullable Object expected) {
        return check("parameter " + name, actual.error().value(name), expected);
    }

    /** Asserts what is suggested. */
    public SELF hasSuggestion(String expected) {
        return check("suggestion", actual.suggestion().orElse(null), expected);
    }

    /** Asserts that another attempt may succeed. */
    public SELF isRetryable() {
        return check("retryable", actual.isRetryable(), true);
    }

    /** Asserts that another attempt is not advised. */
    public SELF isNotRetryable() {
        return check("retryable", actual.isRetryable(), false);
    }

    /** Asserts that another attempt may succeed after just this time. */
    public SELF isRetryableAfter(Duration expected) {
        isRetryable();
        return check("time to wait", actual.retryAfter().orElse(null), expected);
    }

    /** Asserts that a field is among the violations. */
    public SELF hasViolation(String field) {
        return violation(field, null) ? myself : fail("a violation of " + field, fields());
    }

    /** Asserts that a field is among the violations, with just this code. */
    public SELF hasViolation(String field, String code) {
        return violation(field, code) ? myself : fail("a violation of " + field + " with code " + code, fields());
    }

    /** Asserts that the response differs from its contract in nothing. */
    public SELF keepsToTheContract() {
        return actual.contractViolations().isEmpty()
                ? myself
                : fail(
                        "a response that keeps to the contract",
                        actual.contractViolations().toString());
    }

    /**
     * Asserts a value; for generated assertions.
     *
     * @param name the parameter's name in the catalog
     * @param found its value, or {@code null} if it has none
     * @param expected the value that it should have, or {@code null} if it should have none
     */
    protected final SELF checkParameter(String name, @Nullable Object found, @Nullable Object expected) {
        // Numbers that differ in scale alone are the same on the wire.
        boolean sameNumber = found instanceof BigDecimal number
                && expected instanceof BigDecimal other
                && number.compareTo(other) == 0;
        return sameNumber ? myself : check("parameter " + name, found, expected);
    }

    /**
     * Asserts the class; for generated assertions.
     *
     * @param <E> the class of an error
     * @param type the class
     * @return the error as one of this class
     */
    protected final <E extends ApiException> E checkType(Class<E> type) {
        if (!type.isInstance(actual)) {
            fail(type.getSimpleName(), actual.getClass().getSimpleName());
        }
        return type.cast(actual);
    }

    private boolean violation(String field, @Nullable String code) {
        return actual.violations().stream()
                .anyMatch(it -> field.equals(it.field()) && (code == null || code.equals(it.code())));
    }

    private String fields() {
        List<String> fields = actual.violations().stream()
                .map(it -> (it.field() == null ? "no field" : it.field())
                        + (it.code() == null ? "" : " (" + it.code() + ")"))
                .toList();
        return fields.isEmpty() ? "none" : String.join(", ", fields);
    }

    private SELF check(String what, @Nullable Object found, @Nullable Object expected) {
        return Objects.equals(found, expected) ? myself : fail(what + " " + expected, String.valueOf(found));
    }

    private SELF fail(String expected, String found) {
        Optional<String> body = actual.error().received().map(received -> received.body());
        failWithMessage(
                "%nExpected: %s%n but was: %s%n      in: %s%s",
                expected,
                found,
                actual,
                body.map(text -> System.lineSeparator() + "    body: " + text).orElse(""));
        return myself;
    }
}
