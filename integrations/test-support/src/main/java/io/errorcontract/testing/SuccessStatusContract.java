package io.errorcontract.testing;

import static io.errorcontract.contract.BodyNode.constant;
import static io.errorcontract.contract.BodyNode.field;
import static io.errorcontract.contract.BodyNode.object;
import static io.errorcontract.contract.BodyNode.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients make of a contract whose errors come with status 200. A subclass for each client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SuccessStatusContract {

    /** The codec of a contract whose errors are known by {@code ok: false}. */
    protected static final ErrorCodec CODEC = ErrorCodec.of(
            ErrorCatalog.builder("chat", "1.0.0")
                    .errors(ErrorDescriptor.builder("not_in_channel", 200, "You are not in the channel")
                            .build())
                    .bodies(new BodyLayout(
                            "default",
                            "application/json",
                            object(field("ok", constant(false)), field("error", value(BindingSource.CODE)))))
                    .build(),
            ApiException::new);

    private static final String LONG = "{\"ok\":true,\"text\":\"" + "x".repeat(3 << 20) + "\"}";

    private final CannedServer server;

    /** Starts a server of the responses that the tests are about. */
    protected SuccessStatusContract() throws IOException {
        server = CannedServer.start();
    }

    /** Makes a request with the client under test and {@link #CODEC}, and gives the body of a success. */
    protected abstract String get(URI uri) throws Exception;

    @BeforeAll
    void answers() {
        server.answer("/error", 200, "application/json", "{\"ok\":false,\"error\":\"not_in_channel\"}")
                .answer("/fine", 200, "application/json; charset=utf-8", "{\"ok\":true}")
                .answer("/long", 200, "application/json", LONG)
                .answer("/text", 200, "text/plain", "{\"ok\":false,\"error\":\"not_in_channel\"}")
                .answer("/created", 201, "application/json", "{\"ok\":false}")
                .answer("/empty", 200, "application/json", "");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void anErrorIsThrown() {
        Throwable thrown = catchThrowable(() -> get(server.uri("/error")));

        assertThat(thrown).isInstanceOf(ApiException.class).hasMessage("You are not in the channel");
        assertThat(((ApiException) thrown).status()).isEqualTo(200);
    }

    @Test
    void aSuccessIsLeftWhole() throws Exception {
        assertThat(get(server.uri("/fine"))).isEqualTo("{\"ok\":true}");
        assertThat(get(server.uri("/long"))).isEqualTo(LONG);
        assertThat(get(server.uri("/text"))).startsWith("{\"ok\":false");
        assertThat(get(server.uri("/created"))).isEqualTo("{\"ok\":false}");
        assertThat(get(server.uri("/empty"))).isEmpty();
    }
}
