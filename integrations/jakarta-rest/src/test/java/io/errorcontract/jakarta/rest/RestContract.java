package io.errorcontract.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.server.micrometer.ErrorCounter;
import io.errorcontract.testing.server.ServerContract;
import io.micrometer.core.instrument.Counter;
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
