package io.errorcontract.assertj;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * The contract test kit for SDKs: a server on the loopback interface answers with each error of a catalog in turn, and
 * the test says where the SDK throws another exception than the contract's codec reads, or none. A subclass says how
 * the SDK makes a call, to whatever operation; retries had better be off.
 *
 * <pre>{@code
 * class PandaStackSdkTest extends SdkContractTest {
 *     @Override
 *     protected ErrorCodec codec() {
 *         return PandaStackErrors.CODEC;
 *     }
 *
 *     @Override
 *     protected void call(URI server) {
 *         PandaStackClient.of(server).listSandboxes();
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class SdkContractTest {

    private static final EncodeContext REQUEST = EncodeContext.ofRequestId("req_0123456789abcdef");
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;

    /** For subclasses. */
    protected SdkContractTest() {}

    /** The contract. */
    protected abstract ErrorCodec codec();

    /**
     * Makes a call with the SDK.
     *
     * @param server the address to call in place of the API's
     * @throws Exception what the SDK throws
     */
    protected abstract void call(URI server) throws Exception;

    @TestFactory
    final Stream<DynamicTest> everyErrorOfTheCatalogIsThrown() {
        return codec().catalog().errors().stream()
                .map(error -> DynamicTest.dynamicTest(error.code(), () -> {
                    check(codec().encode(SampleErrors.bare(error), REQUEST));
                    check(codec().encode(SampleErrors.full(error), REQUEST));
                }));
    }

    @TestFactory
    final Stream<DynamicTest> whatNoContractHasIsThrownToo() {
        byte[] page = "<html><body>Bad gateway</body></html>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                DynamicTest.dynamicTest(
                        "a page of a proxy",
                        () -> check(new ErrorResponse(BAD_GATEWAY, Map.of("Content-Type", "text/html"), page))),
                DynamicTest.dynamicTest("no body", () -> check(new ErrorResponse(UNAVAILABLE, Map.of(), new byte[0]))));
    }

    private void check(ErrorResponse response) throws Exception {
        Throwable thrown;
        try (OneResponseServer server = OneResponseServer.start(response)) {
            thrown = Assertions.catchThrowable(() -> call(server.uri()));
        }
        List<String> faults = faults(thrown, OneResponseServer.read(codec(), response));
        if (!faults.isEmpty()) {
            throw new AssertionFailedError("The SDK does not keep to the contract:" + System.lineSeparator() + "  "
                    + String.join(System.lineSeparator() + "  ", faults) + System.lineSeparator() + "  for status "
                    + response.status() + ": " + response.bodyText());
        }
    }

    private static List<String> faults(@Nullable Throwable thrown, ApiException expected) {
        Optional<ApiException> found = find(thrown);
        if (found.isEmpty()) {
            return List.of(thrown == null ? "the call did not fail" : "the call failed with " + thrown);
        }
        List<String> faults = new ArrayList<>();
        ApiException actual = found.get();
        compare("class", actual.getClass().getSimpleName(), expected.getClass().getSimpleName(), faults);
        compare("code", actual.code(), expected.code(), faults);
        compare("status", actual.status(), expected.status(), faults);
        compare("message", actual.getMessage(), expected.getMessage(), faults);
        compare("parameters", actual.error().params(), expected.error().params(), faults);
        compare(
                "request id",
                actual.requestId().orElse(null),
                expected.requestId().orElse(null),
                faults);
        compare(
                "time to wait",
                actual.retryAfter().orElse(null),
                expected.retryAfter().orElse(null),
                faults);
        return faults;
    }

    /** An SDK may put its own exception around the contract's. */
    private static Optional<ApiException> find(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException error) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }

    private static void compare(String what, @Nullable Object actual, @Nullable Object expected, List<String> faults) {
        if (!Objects.equals(actual, expected)) {
            faults.add(what + ": " + shown(actual) + " instead of " + shown(expected));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.equals("") ? "none" : value.toString();
    }
}
