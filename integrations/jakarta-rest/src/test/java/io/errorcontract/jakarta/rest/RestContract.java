package io.errorcontract.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.server.micrometer.ErrorCounter;
import io.errorcontract.testing.server.ServerContract;
import io.micrometer.core.instrument.Counter;
import jakarta.ws.rs.client.ClientBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every implementation of Jakarta REST answers with the feature besides. */
abstract class RestContract extends ServerContract {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /orders       | application/json | {\"x\":1}        | 400 | request.malformed",
                "GET  | /search?page_size=x |            |                  | 400 | validation.failed",
                "GET  | /unauthorized |                  |                  | 401 | auth.required",
                "GET  | /bad-answer   |                  |                  | 500 | internal",
                "GET  | /own-file     |                  |                  | 500 | internal",
                "GET  | /own-data     |                  |                  | 500 | internal",
                "GET  | /failing-getter |                |                  | 500 | internal",
                "POST | /people       | application/json | {\"first_name\":{}} | 400 | request.malformed",
            })
    void itsOwnFailuresAreErrorsOfTheContract(
            String method, String path, @Nullable String type, @Nullable String body, int status, String code)
            throws Exception {
        assertFailure(method, path, type, body, status, code);
    }

    @Test
    void whatTheFailureSaysBesidesIsKept() throws Exception {
        assertThat(get("/unauthorized").headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
    }

    @Test
    void whatTheApplicationSaysOfRetriesCounts() throws Exception {
        assertThat(get("/busy").headers().allValues("Retry-After")).containsExactly("30");
    }

    @Test
    void fieldsAreNamedAsTheyWereSent() throws Exception {
        assertThat(get("/people?last_name=").body())
                .contains("{\"in\":\"query\",\"field\":\"last_name\",\"code\":\"not_blank\",")
                .contains("{\"in\":\"header\",\"field\":\"X-Tenant\",\"code\":\"not_blank\",");
        assertThat(send(request("/people")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"first_name\":\"\"}")))
                        .body())
                .contains("{\"in\":\"body\",\"field\":\"first_name\",\"code\":\"not_blank\",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?limit=x | Accept       | */*      | a=b      | query  | limit",
                "?size=x  | Accept       | */*      | a=b      | query  | size",
                "''        | X-Tenant     | x        | a=b      | header | X-Tenant",
                "''        | Cookie       | visits=x | a=b      | cookie | visits",
                "''        | Accept       | */*      | amount=x | body   | amount",
            })
    void aParameterOfAnotherTypeIsNamed(String query, String header, String value, String form, String in, String field)
            throws Exception {
        HttpResponse<String> response = send(request("/typed" + query)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(form)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .endsWith("\"fields\":[{\"in\":\"" + in + "\",\"field\":\"" + field
                        + "\",\"code\":\"type_mismatch\",\"message\":\"is not of the expected type\"}]}}");
    }

    /** The client of the same implementation. */
    abstract Class<? extends ClientBuilder> client();

    @Test
    void nothingOfAnotherApisAnswerIsRelayed() throws Exception {
        HttpResponse<String> response = get("/relaying/" + client().getName());

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().allValues("X-Error-Code")).containsExactly("internal");
        assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "www-authenticate");
        assertThat(response.body()).doesNotContain("secret");
    }

    @Test
    void anEntityThatTheApplicationChoseStays() throws Exception {
        HttpResponse<String> response = get("/own-word");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"own\":true}");
    }

    @Test
    void theIdIsInTheLogs() throws Exception {
        assertThat(get("/mdc").body()).isEqualTo("req_test");
    }

    @Test
    void errorsAreCounted() throws Exception {
        Counter counter =
                Errors.METERS.counter(ErrorCounter.NAME, "code", "internal", "family", "none", "status", "500");
        double before = counter.count();

        get("/bug");

        assertThat(counter.count()).isEqualTo(before + 1);
    }
}
