package io.errorcontract.examples.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.examples.pandastack.PandaStackException;
import io.errorcontract.examples.pandastack.RateLimitApiException;
import io.errorcontract.examples.pandastack.SandboxInvalidStateException;
import io.errorcontract.examples.pandastack.SandboxState;
import io.errorcontract.examples.sandbox.sdk.ApiException;
import io.errorcontract.examples.sandbox.sdk.model.Command;
import io.errorcontract.examples.sandbox.sdk.model.NewSandbox;
import io.errorcontract.examples.sandbox.sdk.model.Sandbox;
import io.errorcontract.model.ContractViolation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Starts the server and calls it with the SDK. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EndToEndTest {

    @LocalServerPort
    private int port;

    private Sdk guest() {
        return new Sdk(port, "pk_live");
    }

    static List<Failure> failures() {
        return Failure.all();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anErrorArrivesAsItsException(Failure failure) throws ApiException {
        Throwable thrown = catchThrowable(() -> failure.call().run(new Sdk(port, failure.token())));

        assertThat(thrown).isExactlyInstanceOf(failure.type());
        PandaStackException error = (PandaStackException) thrown;
        assertThat(error.requestId()).isPresent();
        assertThat(new CodePattern(failure.code()).matches(error.code())).isTrue();
        assertThat(error.contractViolations())
                .extracting(ContractViolation::kind)
                .isEqualTo(failure.isKnown() ? List.of() : List.of(ContractViolation.Kind.UNKNOWN_CODE));
        if (failure.mayLeaveSandboxes()) {
            deleteNewSandboxes();
        }
    }

    /** The next test is to find the server as it was. */
    private void deleteNewSandboxes() throws ApiException {
        for (int i = 1; i < 20; i++) {
            String id = "sb_" + i;
            if (catchThrowable(() -> guest().sandboxes().getSandbox(id)) == null) {
                guest().sandboxes().deleteSandbox(id);
            }
        }
    }

    @Test
    void allErrorsThatTheDocumentListsAreTried() throws IOException {
        Set<String> tried = Failure.all().stream()
                .map(failure -> failure.operation() + " " + failure.code())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried).isEqualTo(new ListedErrors().all());
    }

    @Test
    void aSandboxLivesAndDies() throws ApiException {
        Sandbox made = guest().sandboxes().createSandbox(new NewSandbox().template("python-3.12"));
        assertThat(made.getState()).isEqualTo("booting");
        guest().sandboxes().getSandbox(made.getId());

        assertThat(guest().sandboxes()
                        .execInSandbox(made.getId(), new Command().command("ls"))
                        .getOutput())
                .isEqualTo("$ ls");
        guest().sandboxes().deleteSandbox(made.getId());
    }

    @Test
    void parametersArriveWithTheirTypes() {
        Throwable thrown =
                catchThrowable(() -> guest().sandboxes().execInSandbox("sb_paused", new Command().command("ls")));

        assertThat(thrown).isInstanceOfSatisfying(SandboxInvalidStateException.class, error -> {
            assertThat(error.sandboxId()).isEqualTo("sb_paused");
            assertThat(error.state()).isEqualTo(SandboxState.PAUSED);
            assertThat(error.suggestion()).contains("Resume sandbox sb_paused first.");
        });
    }

    @Test
    void theServersTimeToWaitArrives() {
        Throwable thrown =
                catchThrowable(() -> new Sdk(port, "pk_busy").templates().getTemplate("gpu"));

        assertThat(thrown).isInstanceOfSatisfying(RateLimitApiException.class, error -> {
            assertThat(error.retryAfter()).contains(Duration.ofSeconds(17));
            assertThat(error.isRetryable()).isTrue();
        });
    }

    @Test
    void theBodyIsTheOneThatTheDocumentShows() throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/sandboxes/sb_abc123"))
                                .header("Authorization", "Bearer pk_live")
                                .header("X-Request-Id", "req_8f14e45f")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        Object example = new ListedErrors().example("sandbox.not_found");
        assertThat(new ObjectMapper().readValue(response.body(), Object.class)).isEqualTo(example);
    }

    static List<CurlCall> callsOfTheReadme() throws IOException {
        return CurlCall.all();
    }

    @ParameterizedTest
    @MethodSource("callsOfTheReadme")
    void theReadmeShowsWhatCurlPrints(CurlCall call) throws IOException, InterruptedException {
        assertThat(call.run(port)).isEqualTo(call.output());
    }
}
