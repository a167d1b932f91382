package io.errorcontract.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.tool.Browser;
import io.errorcontract.codegen.tool.SwaggerUi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Swagger UI shows the errors of a document that was enriched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwaggerUiTest {

    @TempDir
    static Path folder;

    private Browser browser;
    private SwaggerUi server;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start(folder);
        server = SwaggerUi.serve(ExampleDocuments.enrichedService(OpenApiVersion.V3_0));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        browser.openAddress(server.address());
        browser.find(".opblock");
    }

    /** Opens an operation and returns the selector of one of its responses. */
    private String response(String operation, int status) {
        browser.find("#operations-" + operation + " .opblock-summary-control").click();
        String row = "#operations-" + operation + " tr[data-code='" + status + "']";
        browser.find(row);
        return row;
    }

    @Test
    void everyOperationIsThere() {
        assertThat(browser.texts(".opblock-summary"))
                .map(text -> text.lines().limit(2).collect(Collectors.joining(" ")))
                .containsExactly(
                        "POST /v1/sandboxes",
                        "GET /v1/sandboxes/{sandbox_id}",
                        "DELETE /v1/sandboxes/{sandbox_id}",
                        "POST /v1/sandboxes/{sandbox_id}/exec",
                        "GET /v1/templates/{template}",
                        "POST /v1/volumes",
                        "DELETE /v1/volumes/{volume_id}");
        assertThat(browser.all(".errors-wrapper")).isEmpty();
    }

    @Test
    void aStatusOffersAnExampleOfEachCode() {
        String row = response("sandboxes-createSandbox", 401);

        assertThat(browser.texts(row + " .examples-select option"))
                .containsExactly(
                        "auth.invalid_token: The token or API key is invalid or expired",
                        "auth.token_revoked: This token was revoked");
        assertThat(browser.find(row + " .example").getText()).contains("\"code\": \"auth.invalid_token\"");
        browser.find(row + " .examples-select option[value='auth.token_revoked']")
                .click();
        browser.waitFor(each -> each.find(row + " .example").getText().contains("\"code\": \"auth.token_revoked\""));
    }

    @Test
    void aStatusShowsItsHeaders() {
        String row = response("sandboxes-getSandbox", 429);

        assertThat(browser.texts(row + " .headers tbody td"))
                .containsExactly("Retry-After", "How long to wait before the next attempt, in seconds.", "integer");
    }

    @Test
    void theSchemaOfTheBodyIsThere() {
        String row = response("volumes-deleteVolume", 409);
        browser.find(row + " [data-name=model]").click();

        browser.waitFor(
                each -> each.find(row + " [data-name=modelPanel]").getText().contains("PandaStackErrorBody"));
        assertThat(browser.texts(".models .model-container")).anyMatch(text -> text.startsWith("PandaStackErrorBody"));
    }
}
