package io.errorcontract.assertj;

import io.errorcontract.model.ApiException;
import io.errorcontract.model.FamilyDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about one error. Each fails with an {@link AssertionError} that shows the whole error.
 *
 * @since 0.1.0
 */
public final class ApiErrorAssert extends AbstractThrowableAssert<ApiErrorAssert, ApiException> {

    ApiErrorAssert(ApiException actual) {
        super(actual, ApiErrorAssert.class);
    }

    /** Asserts the code. */
    public ApiErrorAssert hasCode(String expected) {
        return check("code", actual.code(), expected);
    }

    /** Asserts the HTTP status. */
    public ApiErrorAssert hasStatus(int expected) {
        return check("status", actual.status(), expected);
    }

    /** Asserts the id of the family. */
    public ApiErrorAssert isOfFamily(String expected) {
        return check("family", actual.error().family().map(FamilyDescriptor::id).orElse(null), expected);
    }

    /** Asserts the id of the request. */
    public ApiErrorAssert hasRequestId(String expected) {
        return check("request id", actual.requestId().orElse(null), expected);
    }

    /** Asserts that the id of the request is known. */
    public ApiErrorAssert hasRequestId() {
        return actual.requestId().isPresent() ? this : fail("a request id", "none");
    }

    /** Asserts the value of a declared parameter; {@code null} that it has none. */
    public ApiErrorAssert hasParameter(String name, @Nullable Object expected) {
        return check("parameter " + name, actual.error().value(name), expected);
    }

    /** Asserts what is suggested. */
    public ApiErrorAssert hasSuggestion(String expected) {
        return check("suggestion", actual.suggestion().orElse(null), expected);
    }

    /** Asserts that another attempt may succeed. */
    public ApiErrorAssert isRetryable() {
        return check("retryable", actual.isRetryable(), true);
    }

    /** Asserts that another attempt is not advised. */
    public ApiErrorAssert isNotRetryable() {
        return check("retryable", actual.isRetryable(), false);
    }

    /** Asserts that another attempt may succeed after just this time. */
    public ApiErrorAssert isRetryableAfter(Duration expected) {
        isRetryable();
        return check("time to wait", actual.retryAfter().orElse(null), expected);
    }

    /** Asserts that a field is among the violations. */
    public ApiErrorAssert hasViolation(String field) {
        return violation(field, null) ? this : fail("a violation of " + field, fields());
    }

    /** Asserts that a field is among the violations, with just this code. */
    public ApiErrorAssert hasViolation(String field, String code) {
        return violation(field, code) ? this : fail("a violation of " + field + " with code " + code, fields());
    }

    /** Asserts that the response differs from its contract in nothing. */
    public ApiErrorAssert keepsToTheContract() {
        return actual.contractViolations().isEmpty()
                ? this
                : fail(
                        "a response that keeps to the contract",
                        actual.contractViolations().toString());
    }

    private boolean violation(String field, @Nullable String code) {
        return actual.violations().stream()
                .anyMatch(it -> it.field().equals(field) && (code == null || code.equals(it.code())));
    }

    private String fields() {
        List<String> fields = actual.violations().stream()
                .map(it -> it.code() == null ? it.field() : it.field() + " (" + it.code() + ")")
                .toList();
        return fields.isEmpty() ? "none" : String.join(", ", fields);
    }

    private ApiErrorAssert check(String what, @Nullable Object found, @Nullable Object expected) {
        return Objects.equals(found, expected) ? this : fail(what + " " + expected, String.valueOf(found));
    }

    private ApiErrorAssert fail(String expected, String found) {
        Optional<String> body = actual.error().received().map(received -> received.body());
        failWithMessage(
                "%nExpected: %s%n but was: %s%n      in: %s%s",
                expected,
                found,
                actual,
                body.map(text -> System.lineSeparator() + "    body: " + text).orElse(""));
        return this;
    }
}
