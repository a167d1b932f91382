package io.errorcontract.webtest;

import io.errorcontract.assertj.ApiErrorAssert;
import io.errorcontract.codec.ErrorCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultMatcher;

/**
 * Expectations of errors for Spring's {@code MockMvc}, to be imported statically.
 *
 * @since 0.1.0
 */
public final class MockMvcErrors {

    private MockMvcErrors() {}

    /**
     * Expects an error of the only contract on the class path.
     *
     * @param expectation what is expected of it
     * @return for {@code andExpect}; it throws an {@link AssertionError} if the response is no error, or not this one
     * @throws IllegalStateException if there is no contract, or more than one
     */
    public static ResultMatcher apiError(Consumer<? super ApiErrorAssert> expectation) {
        return apiError(ReceivedErrors.announced(), expectation);
    }

    /**
     * Expects an error.
     *
     * @param codec reads it
     * @param expectation what is expected of it
     * @return for {@code andExpect}; it throws an {@link AssertionError} if the response is no error, or not this one
     */
    public static ResultMatcher apiError(ErrorCodec codec, Consumer<? super ApiErrorAssert> expectation) {
        return result -> {
            MockHttpServletResponse response = result.getResponse();
            Map<String, List<String>> headers = new LinkedHashMap<>();
            response.getHeaderNames().forEach(name -> headers.put(name, new ArrayList<>(response.getHeaders(name))));
            expectation.accept(
                    ReceivedErrors.assertThat(codec, response.getStatus(), headers, response.getContentAsByteArray()));
        };
    }
}
