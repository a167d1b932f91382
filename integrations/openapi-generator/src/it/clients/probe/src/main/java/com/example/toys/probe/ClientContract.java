package com.example.toys.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.toys.errors.NotFoundException;
import com.example.toys.errors.RateLimitApiException;
import com.example.toys.errors.ToyNotFoundException;
import com.example.toys.errors.ToysException;
import com.example.toys.errors.ValidationException;
import io.errorcontract.model.ApiException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each client does with each answer, whatever library it is built on. */
public abstract class ClientContract {

    private ToyServer server;

    /** Calls getToy of a client and returns the toy's name; throws what the caller of the client meets. */
    protected abstract String nameOf(String baseUri, String toyId) throws Exception;

    @BeforeEach
    void start() {
        server = new ToyServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ApiException failure(String toyId) {
        Throwable thrown = catchThrowable(() -> nameOf(server.uri(), toyId));
        assertThat(thrown).isInstanceOf(ApiException.class);
        return (ApiException) thrown;
    }

    @Test
    void aSuccessIsReturned() throws Exception {
        assertThat(nameOf(server.uri(), "bear")).isEqualTo("B\u00e4r");
    }

    @Test
    void aKnownCodeIsItsException() {
        ApiException thrown = failure("lost");

        assertThat(thrown).isInstanceOf(ToyNotFoundException.class).hasMessage("Toy l\u00f6st does not exist");
        assertThat(((ToyNotFoundException) thrown).toyId()).isEqualTo("l\u00f6st");
        assertThat(thrown.requestId()).contains("req_1");
        assertThat(thrown.contractViolations()).isEmpty();
    }

    @Test
    void anUnknownCodeIsItsFamily() {
        ApiException thrown = failure("odd");

        assertThat(thrown).isExactlyInstanceOf(ValidationException.class);
        assertThat(thrown.code()).isEqualTo("validation.odd");
    }

    @Test
    void anUnknownCodeWithoutAFamilyIsTheRoot() {
        ApiException thrown = failure("strange");

        assertThat(thrown).isExactlyInstanceOf(ToysException.class).hasMessage("Short and stout");
        assertThat(thrown.code()).isEqualTo("tea.pot");
        assertThat(thrown.status()).isEqualTo(418);
    }

    @Test
    void aPageOfHtmlIsKept() {
        ApiException thrown = failure("page");

        assertThat(thrown).isExactlyInstanceOf(ToysException.class);
        assertThat(thrown.status()).isEqualTo(502);
        assertThat(thrown.error().received().orElseThrow().body()).isEqualTo("<html><h1>Bad gateway</h1></html>");
    }

    @Test
    void jsonThatIsCutOffGivesItsCode() {
        assertThat(failure("cut")).isInstanceOf(ToyNotFoundException.class);
    }

    @Test
    void aConnectionThatBreaksGivesTheStatusAtLeast() {
        ApiException thrown = failure("broken-off");

        assertThat(thrown).isInstanceOf(NotFoundException.class);
        assertThat(thrown.status()).isEqualTo(404);
    }

    @Test
    void anEmptyBodyGivesTheFamilyOfTheStatus() {
        assertThat(failure("empty")).isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void theServerSaysWhenToComeBack() {
        ApiException thrown = failure("busy");

        assertThat(thrown).isInstanceOf(RateLimitApiException.class);
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(thrown.isRetryable()).isTrue();
    }

    @Test
    void withoutAResponseTheLibrarysOwnExceptionComes() {
        String uri = server.uri();
        server.close();

        Throwable thrown = catchThrowable(() -> nameOf(uri, "bear"));

        assertThat(thrown).isNotNull().isNotInstanceOf(ApiException.class);
    }
}
