package io.errorcontract.webtest;

import io.errorcontract.assertj.ApiErrorAssert;
import io.errorcontract.codec.ErrorCodec;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expectations of errors for REST Assured, to be imported statically:
 *
 * <pre>{@code
 * assertThatError(ShopErrors.CODEC, when().get("/orders/7")).hasCode("order.not_found");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RestAssuredErrors {

    private RestAssuredErrors() {}

    /**
     * Begins assertions about a response, by the only contract on the class path.
     *
     * @param response the response
     * @return the assertions
     * @throws AssertionError if it is no error
     * @throws IllegalStateException if there is no contract, or more than one
     */
    public static ApiErrorAssert assertThatError(Response response) {
        return assertThatError(ReceivedErrors.announced(), response);
    }

    /**
     * Begins assertions about a response.
     *
     * @param codec reads it
     * @param response the response
     * @return the assertions
     * @throws AssertionError if it is no error
     */
    public static ApiErrorAssert assertThatError(ErrorCodec codec, Response response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaders()
                .forEach(header -> headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(header.getValue()));
        return ReceivedErrors.assertThat(codec, response.getStatusCode(), headers, response.asByteArray());
    }
}
