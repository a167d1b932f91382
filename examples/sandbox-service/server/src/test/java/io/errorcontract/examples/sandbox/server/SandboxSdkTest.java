package io.errorcontract.examples.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.errorcontract.examples.pandastack.PandaStackException;
import io.errorcontract.examples.pandastack.RateLimitApiException;
import io.errorcontract.examples.pandastack.SandboxNotFoundException;
import io.errorcontract.examples.sandbox.SandboxSdk;
import io.errorcontract.examples.sandbox.SandboxSdk.Reaction;
import io.errorcontract.examples.sandbox.sdk.model.NewSandbox;
import io.errorcontract.retry.CallListener;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the SDK's author added, against the server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SandboxSdkTest implements CallListener {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    private SandboxSdk sdk(String token) {
        return new SandboxSdk(URI.create("http://localhost:" + port), token, Duration.ofSeconds(10), this);
    }

    @Override
    public void sending(HttpRequest request, int attempt) {
        heard.add(request.method() + " " + request.uri().getPath());
    }

    @Override
    public void received(HttpRequest request, int attempt, HttpResponse<?> response, Duration elapsed) {
        heard.add(String.valueOf(response.statusCode()));
    }

    @Override
    public void failed(HttpRequest request, int attempt, Throwable failure, Duration elapsed) {
        heard.add(failure.getClass().getSimpleName());
    }

    /** The server asks for 17 seconds, more than the call has. */
    @Test
    void aCallThatCannotSucceedBeforeItsDeadlineFailsAtOnce() {
        RateLimitApiException error = catchThrowableOfType(
                RateLimitApiException.class, () -> sdk("pk_busy").sandboxes().getSandbox("sb_paused"));

        assertThat(error.retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(error.getSuppressed()).isEmpty();
        assertThat(SandboxSdk.reactionTo(error)).isEqualTo(Reaction.COME_BACK);
        assertThat(heard).containsExactly("GET /v1/sandboxes/sb_paused", "RateLimitApiException");
    }

    @Test
    void theListenerHearsOfSuccessesToo() throws Exception {
        sdk("pk_live").templates().getTemplate("python-3.12");

        assertThat(heard).containsExactly("GET /v1/templates/python-3.12", "200");
    }

    @Test
    void everyErrorHasAReaction() {
        PandaStackException unknown = catchThrowableOfType(
                PandaStackException.class,
                () -> sdk("pk_live").sandboxes().createSandbox(new NewSandbox().template("tomorrow")));
        PandaStackException known = catchThrowableOfType(
                SandboxNotFoundException.class, () -> sdk("pk_live").sandboxes().getSandbox("sb_none"));

        assertThat(unknown.errorCode()).isEmpty();
        assertThat(SandboxSdk.reactionTo(unknown)).isEqualTo(Reaction.REPORT);
        assertThat(SandboxSdk.reactionTo(known)).isEqualTo(Reaction.TELL);
    }
}
