package com.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.errors.BookNotFoundException;
import com.example.library.errors.LibraryErrors;
import io.errorcontract.model.ApiException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LibraryServerTest {

    @LocalServerPort
    private int port;

    @Test
    void aPageAsksForALogin() throws Exception {
        HttpResponse<String> response = get("/shelves", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(login -> assertThat(login).contains("/login"));
    }

    /** A token that is missing, one that has expired, and one without the scope (RFC 6750, section 3). */
    @ParameterizedTest
    @CsvSource({
        "Basic none,     401, Bearer",
        "Bearer expired, 401, 'Bearer error=\"invalid_token\"'",
        "Bearer films,   403, 'Bearer error=\"insufficient_scope\"'",
    })
    void theApiAsksForATokenInTheContractsBody(String authorization, int status, String challenge) throws Exception {
        HttpResponse<String> response = get("/api/books/0", "Authorization", authorization);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(challenge));
        assertThat(read(response).requestId()).isPresent();
    }

    @Test
    void theApiThrowsErrorsOfTheContract() throws Exception {
        assertThat(read(get("/api/books/0", "Authorization", "Bearer books")))
                .isInstanceOf(BookNotFoundException.class);
    }

    private static ApiException read(HttpResponse<String> response) {
        return LibraryErrors.decode(response.statusCode(), response.headers().map(), response.body());
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
