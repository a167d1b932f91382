package io.errorcontract.examples.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pages of the errors tell which operations return them, as the document says. */
class ReferenceSiteTest {

    private static final Path SITE = Path.of("target/error-reference");

    @Test
    void aPageListsTheOperationsThatReturnItsError() throws IOException {
        assertThat(Files.readString(SITE.resolve("sandbox.not_found.html"))).contains("""
                        <ul class="operations">
                        <li><code>GET /v1/sandboxes/{sandbox_id}</code></li>
                        <li><code>DELETE /v1/sandboxes/{sandbox_id}</code></li>
                        <li><code>POST /v1/sandboxes/{sandbox_id}/exec</code></li>
                        </ul>
                        """);
        assertThat(Files.readString(SITE.resolve("sandbox.not_found.md"))).contains("""
                        ## Returned by

                        - `GET /v1/sandboxes/{sandbox_id}`
                        - `DELETE /v1/sandboxes/{sandbox_id}`
                        - `POST /v1/sandboxes/{sandbox_id}/exec`
                        """);
    }

    @Test
    void programsReadTheSameAsThePages() throws IOException {
        JsonNode errors =
                new ObjectMapper().readTree(SITE.resolve("errors.json").toFile());
        Set<String> codes = new TreeSet<>();
        for (JsonNode error : errors.get("errors")) {
            if (error.path("operations").toString().contains("\"DELETE /v1/volumes/{volume_id}\"")) {
                codes.add(error.get("code").asText());
            }
        }

        assertThat(codes)
                .containsExactly("auth.invalid_token", "auth.token_revoked", "rate_limit.api", "volume.in_use");
    }
}
