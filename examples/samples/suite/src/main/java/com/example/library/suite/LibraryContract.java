package com.example.library.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.library.errors.BookNotFoundException;
import com.example.library.errors.LibraryErrors;
import io.errorcontract.http.ApiHttpClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What clients see of the library, on whatever stack it runs. */
public abstract class LibraryContract {

    /** The port on which the server listens. */
    protected abstract int port();

    @Test
    void aClientCatchesWhatTheServerThrew() {
        HttpClient client = ApiHttpClient.wrap(HttpClient.newHttpClient(), LibraryErrors.CODEC);

        BookNotFoundException thrown = catchThrowableOfType(
                BookNotFoundException.class, () -> client.send(request("/books/0"), BodyHandlers.ofString()));

        assertThat(thrown.isbn()).isEqualTo("0");
        assertThat(thrown.suggestion()).contains("Look it up with GET /books.");
    }

    @Test
    void aBookIsFound() throws Exception {
        assertThat(get("/books/9780134685991").body()).isEqualTo("{\"title\":\"Effective Java\"}");
    }

    @Test
    void whatTheFrameworkRefusesIsAnErrorOfTheContractToo() throws Exception {
        assertThat(get("/nowhere", "X-Request-Id", "req_1").body())
                .isEqualTo("{\"error\":{\"code\":\"route.not_found\",\"message\":\"There is nothing here\","
                        + "\"request_id\":\"req_1\",\"details\":{}}}");
    }

    @Test
    void messagesAreInTheLanguageThatIsAskedFor() throws Exception {
        HttpResponse<String> response = get("/books/0", "Accept-Language", "de-AT");

        assertThat(response.headers().firstValue("Content-Language")).contains("de");
        assertThat(response.body()).contains("\"message\":\"Das Buch 0 gibt es nicht\"");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return HttpClient.newHttpClient().send(request(path, headers), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
