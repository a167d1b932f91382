package io.errorcontract.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QuarkusWireTest {

    @TestHTTPResource
    @Nullable
    URI server;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /orders/7                |                          |                          | 404 | order.not_found",
                "GET  | /orders/stage/7          |                          |                          | 404 | order.not_found",
                "GET  | /orders/uni/7            |                          |                          | 404 | order.not_found",
                "GET  | /orders/bug              |                          |                          | 500 | internal",
                "GET  | /orders/nothing          |                          |                          | 404 | route.not_found",
                "GET  | /nowhere                 |                          |                          | 404 | route.not_found",
                "PUT  | /orders                  |                          |                          | 405 | method.not_allowed",
                "POST | /orders                  | Content-Type: text/plain | hello                    | 415 | media_type.unsupported",
                "GET  | /orders/7                | Accept: image/png        |                          | 406 | media_type.not_acceptable",
                "GET  | /orders?page_size=1      |                          |                          | 400 | validation.failed",
                // Quarkus says neither that it is a parameter nor which one.
                "GET  | /orders?page_size=x      |                          |                          | 404 | route.not_found",
                "POST | /orders                  | Content-Type: application/json | {\"name\":         | 400 | request.malformed",
                "POST | /orders                  | Content-Type: application/json | {\"name\":\"a\",\"count\":\"x\"} | 400 | request.malformed",
                "POST | /orders                  | Content-Type: application/json | {\"name\":\"\",\"count\":0} | 400 | validation.failed",
                "GET  | /orders/admin/all        |                          |                          | 401 | auth.required",
                "GET  | /orders/admin/all        | Authorization: Basic am9lOndyb25n |                 | 401 | auth.required",
                "GET  | /orders/admin/all        | Authorization: Basic am9lOnNlY3JldA== |             | 403 | auth.forbidden",
            })
    void everyFailureIsAnErrorOfTheContract(
            String method, String path, @Nullable String header, @Nullable String body, int status, String code)
            throws Exception {
        HttpResponse<String> response = send(method, path, header, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("X-Error-Code")).containsExactly(code);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .contains("\"request_id\":\"req_test\"");
        assertThat(response.headers().allValues("WWW-Authenticate")).hasSize(status == 401 ? 1 : 0);
    }

    @Test
    void fieldsAreNamedAsTheyWereSent() throws Exception {
        assertThat(send("GET", "/orders?page_size=1", null, null).body())
                .contains("{\"in\":\"query\",\"field\":\"page_size\",\"code\":\"min\",");
        assertThat(send("POST", "/orders", "Content-Type: application/json", "{\"name\":\"a\",\"count\":0}")
                        .body())
                .contains("{\"in\":\"body\",\"field\":\"count\",\"code\":\"min\",");
    }

    private HttpResponse<String> send(String method, String path, @Nullable String header, @Nullable String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path.substring(1)))
                .header("X-Request-Id", "req_test")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (header != null) {
            String[] parts = header.split(": *", 2);
            request.header(parts[0], parts[1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
