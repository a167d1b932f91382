package io.errorcontract.webtest;

import io.errorcontract.assertj.ApiErrorAssert;
import io.errorcontract.assertj.ApiErrorAssertions;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codec.ErrorContract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a kit received. */
final class ReceivedErrors {

    private static final int FIRST_ERROR = 400;

    private ReceivedErrors() {}

    static ApiErrorAssert assertThat(
            ErrorCodec codec, int status, Map<String, List<String>> headers, byte @Nullable [] body) {
        if (status < FIRST_ERROR) {
            throw new AssertionError("Expected an error of the contract, but the status was " + status);
        }
        return ApiErrorAssertions.assertThatError(codec.decode(status, headers, body));
    }

    /** The contract that announces itself, where it is the only one. */
    static ErrorCodec announced() {
        List<ErrorCodec> announced = ErrorContract.announced();
        if (announced.size() != 1) {
            throw new IllegalStateException(
                    announced.size() + " contracts announce themselves, so the test has to name the codec");
        }
        return announced.get(0);
    }
}
