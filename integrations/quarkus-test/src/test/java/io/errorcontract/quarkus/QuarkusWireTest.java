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
                "GET  | /orders?page_size=x      |                          |                          | 400 | validation.failed",
                "POST | /orders/typed/x          | Content-Type: application/x-www-form-urlencoded | a=b | 404 | route.not_found",
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

    /** Quarkus alone answers 404 or 400, and says neither that it is a parameter nor which one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?from=x         |             |          | query  | from",
                "?limit=x        |             |          | query  | limit",
                "?from=2026-01-01&limit=x |    |          | query  | limit",
                "                | X-Tenant: x |          | header | X-Tenant",
                "                | Cookie: visits=x |     | cookie | visits",
                "                |             | amount=x | body   | amount",
                "?size=x&after=1 |             |          | query  | size",
                "?size=x&after=y |             |          | query  | after",
                "?size=1x&after=1 |            |          | query  | size",
            })
    void aParameterOfAnotherTypeIsNamed(
            @Nullable String query, @Nullable String header, @Nullable String form, String in, String field)
            throws Exception {
        HttpRequest.Builder request = request("/orders/typed/1" + (query == null ? "" : query), header)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form == null ? "a=b" : form));

        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .startsWith("{\"error\":{\"code\":\"validation.failed\",")
                .endsWith("\"fields\":[{\"in\":\"" + in + "\",\"field\":\"" + field
                        + "\",\"code\":\"type_mismatch\",\"message\":\"is not of the expected type\"}]}}");
    }

    private HttpResponse<String> send(String method, String path, @Nullable String header, @Nullable String body)
            throws Exception {
        HttpRequest.Builder request = request(path, header)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, @Nullable String header) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path.substring(1))).header("X-Request-Id", "req_test");
        if (header != null) {
            String[] parts = header.split(": *", 2);
            request.header(parts[0], parts[1]);
        }
        return request;
    }
}
