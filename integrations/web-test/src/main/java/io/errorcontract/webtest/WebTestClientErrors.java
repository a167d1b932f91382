package io.errorcontract.webtest;

import io.errorcontract.assertj.ApiErrorAssert;
import io.errorcontract.codec.ErrorCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/**
 * Expectations of errors for Spring's {@code WebTestClient}, to be imported statically:
 *
 * <pre>{@code
 * client.get().uri("/orders/7").exchange()
 *         .expectBody().consumeWith(apiError(ShopErrors.CODEC, error -> error.hasCode("order.not_found")));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class WebTestClientErrors {

    private WebTestClientErrors() {}

    /**
     * Expects an error of the only contract on the class path.
     *
     * @param expectation what is expected of it
     * @return for {@code consumeWith}; it throws an {@link AssertionError} if the response is no error, or not this one
     * @throws IllegalStateException if there is no contract, or more than one
     */
    public static Consumer<EntityExchangeResult<byte[]>> apiError(Consumer<? super ApiErrorAssert> expectation) {
        return apiError(ReceivedErrors.announced(), expectation);
    }

    /**
     * Expects an error.
     *
     * @param codec reads it
     * @param expectation what is expected of it
     * @return for {@code consumeWith}; it throws an {@link AssertionError} if the response is no error, or not this one
     */
    public static Consumer<EntityExchangeResult<byte[]>> apiError(
            ErrorCodec codec, Consumer<? super ApiErrorAssert> expectation) {
        return result -> result.assertWithDiagnostics(() -> {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            result.getResponseHeaders().forEach(headers::put);
            expectation.accept(
                    ReceivedErrors.assertThat(codec, result.getStatus().value(), headers, result.getResponseBody()));
        });
    }
}
