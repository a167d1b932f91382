package io.errorcontract.assertj;

import static io.errorcontract.assertj.ApiErrorAssertions.assertThatError;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.FieldViolation;
import io.errorcontract.testing.OrderNotFoundException;
import io.errorcontract.testing.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApiErrorAssertTest {

    private final ApiException limited = new ApiException(ApiError.builder(Shop.RATE_LIMITED)
            .requestId("req_1")
            .violations(List.of(new FieldViolation("name", "is missing", "required", null, null)))
            .build());

    @Test
    void acceptsWhatIsTrue() {
        assertThatError(limited)
                .hasCode("rate_limit.exceeded")
                .hasStatus(429)
                .hasRequestId()
                .hasRequestId("req_1")
                .isRetryable()
                .isRetryableAfter(Duration.ofSeconds(7))
                .hasViolation("name")
                .hasViolation("name", "required")
                .keepsToTheContract()
                .hasMessage("Too many requests");
        assertThatError(() -> {
                    throw new OrderNotFoundException("7");
                })
                .hasParameter("order_id", "7")
                .isNotRetryable();
    }

    @Test
    void looksThroughTheWrappersOfFutures() {
        CompletableFuture<String> future = CompletableFuture.failedFuture(limited);

        assertThatError(future::join).hasCode("rate_limit.exceeded");
        assertThatError(future::get).hasCode("rate_limit.exceeded");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                row(it -> it.hasCode("x"), "code x", "rate_limit.exceeded"),
                row(it -> it.hasStatus(404), "status 404", "429"),
                row(it -> it.isOfFamily("limits"), "family limits", "null"),
                row(it -> it.hasRequestId("req_2"), "request id req_2", "req_1"),
                row(it -> it.hasParameter("order_id", "7"), "parameter order_id 7", "null"),
                row(it -> it.hasSuggestion("wait"), "suggestion wait", "null"),
                row(it -> it.isNotRetryable(), "retryable false", "true"),
                row(it -> it.isRetryableAfter(Duration.ofSeconds(8)), "time to wait PT8S", "PT7S"),
                row(it -> it.hasViolation("age"), "a violation of age", "name (required)"),
                row(it -> it.hasViolation("name", "size"), "a violation of name with code size", "name (required)"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsNot(Consumer<ApiErrorAssert> assertion, String expected, String found) {
        assertThatThrownBy(() -> assertion.accept(assertThatError(limited)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format("%nExpected: %s%n but was: %s%n      in: %s", expected, found, limited));
    }

    @Test
    void showsTheBodyOfAResponseThatBreaksTheContract() {
        ApiException bent = Shop.CODEC.decode(404, Map.of(), "{\"error\":{\"code\":\"order.not_found\"}}");

        assertThatThrownBy(() -> assertThatError(bent).keepsToTheContract())
                .hasMessageContaining("Expected: a response that keeps to the contract")
                .hasMessageContaining("MISSING_")
                .hasMessageEndingWith("body: {\"error\":{\"code\":\"order.not_found\"}}");
    }

    @Test
    void refusesWhatIsNoErrorOfTheContract() {
        assertThatThrownBy(() -> assertThatError(() -> {}))
                .hasMessage("Expected an error of the contract, but nothing was thrown");
        assertThatThrownBy(() -> assertThatError(new IllegalStateException("a bug")))
                .hasMessage("Expected an error of the contract, but it was java.lang.IllegalStateException: a bug")
                .hasRootCauseMessage("a bug");
    }

    private static Arguments row(Consumer<ApiErrorAssert> assertion, String expected, String found) {
        return Arguments.of(assertion, expected, found);
    }
}
