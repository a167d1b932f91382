package io.errorcontract.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What every server says of a request that is not valid, in the bodies of all contracts and in the client's language. A
 * subclass for each stack starts a hotel on it:
 *
 * <ul>
 *   <li>{@code POST /bookings}: takes a valid {@link Booking}
 *   <li>{@code GET /bookings}: takes a {@code page_size} of 1 or more, and a header {@code X-Tenant-Id} of 3 to 8
 *       characters, both optional
 *   <li>{@code GET /bookings/{id}}: takes an id of 3 to 8 characters
 * </ul>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ViolationsTest {

    private final Map<ValidatedContract, RunningServer> servers = new EnumMap<>(ValidatedContract.class);
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts the hotel on the stack under test. */
    protected abstract RunningServer start(ValidatedContract contract);

    @AfterAll
    final void stop() {
        servers.values().forEach(RunningServer::close);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/io/errorcontract/testing/server/violations.csv",
            delimiter = '|',
            quoteCharacter = '\'')
    final void everyContractSaysWhatIsNotValid(
            ValidatedContract contract, InvalidRequest request, String language, String body)
            throws IOException, InterruptedException {
        RunningServer server = servers.computeIfAbsent(contract, this::start);

        HttpResponse<String> response = client.send(
                request.to(server).header("Accept-Language", language).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(withoutTime(response.body())).isEqualTo(body);
    }

    private static String withoutTime(String body) {
        return body.replaceFirst("\"timestamp\":\"[0-9-]{10}T[0-9:.]+Z\"", "\"timestamp\":\"now\"");
    }
}
