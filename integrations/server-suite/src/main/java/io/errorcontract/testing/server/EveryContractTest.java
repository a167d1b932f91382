package io.errorcontract.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.Received;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every error of every contract, thrown by a server of one stack and caught by every client, over real HTTP: what the
 * contract's codec writes arrives byte for byte, and what is caught is what was thrown. A subclass for each stack.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EveryContractTest {

    private static final String REQUEST_ID = "req_7f3a";

    private final Map<Contract, RunningServer> servers = new EnumMap<>(Contract.class);

    /**
     * Starts a server of the stack under test. It answers GET {@code /throw?code=…&full=…} by throwing
     * {@link Contract#occurrence}.
     */
    protected abstract RunningServer start(Contract contract);

    @AfterAll
    final void stop() {
        servers.values().forEach(RunningServer::close);
    }

    @TestFactory
    final Stream<DynamicContainer> whatTheServerThrowsTheClientCatches() {
        return Arrays.stream(Contract.values())
                .map(contract -> dynamicContainer(
                        contract.name(),
                        Arrays.stream(Client.values())
                                .map(client -> dynamicContainer(client.name(), errors(contract, client)))));
    }

    private Stream<DynamicTest> errors(Contract contract, Client client) {
        Client.Get get = client.wire(contract.codec());
        return contract.codec().catalog().errors().stream()
                .map(error -> dynamicTest(error.code(), () -> {
                    assertArrives(contract, error, get, false);
                    assertArrives(contract, error, get, true);
                }));
    }

    private void assertArrives(Contract contract, ErrorDescriptor error, Client.Get get, boolean full) {
        URI uri = servers.computeIfAbsent(contract, this::start)
                .uri("/throw?full=" + full + "&code=" + URLEncoder.encode(error.code(), StandardCharsets.UTF_8));
        ApiException thrown = contract.occurrence(error.code(), full);
        ErrorResponse written = contract.codec().encode(thrown, EncodeContext.ofRequestId(REQUEST_ID));

        Throwable caught = catchThrowable(() -> get.send(uri, REQUEST_ID));

        assertThat(caught).isInstanceOf(ApiException.class);
        assertWritten((ApiException) caught, written);
        assertSame((ApiException) caught, thrown);
        // The class that the same bytes are decoded to without any HTTP, and never the mere base of all contracts.
        assertThat(caught)
                .isExactlyInstanceOf(read(contract, written).getClass())
                .isNotExactlyInstanceOf(ApiException.class);
    }

    private static void assertWritten(ApiException caught, ErrorResponse written) {
        Received received = caught.error().received().orElseThrow();
        assertThat(caught.status()).isEqualTo(written.status());
        assertThat(received.body()).isEqualTo(new String(written.body(), StandardCharsets.UTF_8));
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(received.headers());
        written.headers()
                .forEach((name, value) -> assertThat(headers.get(name)).as(name).containsExactly(value));
    }

    private static void assertSame(ApiException caught, ApiException thrown) {
        assertThat(caught.contractViolations()).isEmpty();
        assertThat(caught.code()).isEqualTo(thrown.code());
        assertThat(caught).hasMessage(thrown.getMessage());
        assertThat(caught.error().params()).isEqualTo(published(thrown));
        assertThat(caught.error().extras()).isEmpty();
        assertThat(caught.isRetryable()).isEqualTo(thrown.isRetryable());
        assertThat(caught.retryAfter()).isEqualTo(thrown.retryAfter());
        assertThat(caught.suggestion()).isEqualTo(thrown.suggestion());
    }

    private static ApiException read(Contract contract, ErrorResponse written) {
        return contract.codec().decode(written.status(), Map.of(), written.body());
    }

    private static Map<String, Object> published(ApiException thrown) {
        Map<String, Object> params = new LinkedHashMap<>(thrown.error().params());
        thrown.error().descriptor().orElseThrow().parameters().stream()
                .filter(parameter -> !parameter.published())
                .map(ParameterDescriptor::name)
                .forEach(params::remove);
        return params;
    }
}
