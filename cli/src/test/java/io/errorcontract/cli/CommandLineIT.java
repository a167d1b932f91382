package io.errorcontract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.cli.Shell.Run;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, run as a process. A process takes a while to start, so each test makes the most of one. */
class CommandLineIT {

    private static final String CATALOG = """
            catalog: shop
            title: Shop API
            version: 1.1.0
            java: { package: com.example.shop }
            bodies:
              default:
                json: { code: $code, error: $message, "*": $params }
            families:
              order: { match: "order.*", status: 410 }
            errors:
              order.gone:
                message: Order {id} is gone
                params: { id: { type: string, example: o_1 } }
                causes: [ The order was deleted. ]
                suggestion: List the orders.
                aliases: [ order_gone ]
            """;

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void writeCatalog() throws IOException {
        shell = new Shell(directory);
        shell.write("errors.yaml", CATALOG);
    }

    @Test
    void a_valid_catalog_is_accepted_from_a_file_of_arguments() throws Exception {
        shell.write("arguments", "validate\nerrors.yaml\n");
        assertThat(shell.run("@arguments")).isEqualTo(new Run(0, "The error catalog is valid\n", ""));
    }

    @Test
    void problems_go_to_standard_error_and_give_the_exit_code_1() throws Exception {
        shell.write("errors.yaml", CATALOG.replace("message: Order", "mesage: Order"));
        assertThat(shell.run("validate", "errors.yaml")).isEqualTo(new Run(1, "", """
                errors.yaml:12:5: error: unknown key 'mesage' [unknown-key]
                   12 |     mesage: Order {id} is gone
                      |     ^^^^^^
                  hint: did you mean 'message'?
                1 error
                failed: 1 error in the error catalog
                """));
    }

    @Test
    void problems_are_data_for_programs() throws Exception {
        shell.write("errors.yaml", CATALOG.replace("status: 410", "statuss: 410"));
        Run json = shell.run("validate", "errors.yaml", "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("""
                    {
                      "rule": "unknown-key",
                      "severity": "error",
                      "message": "unknown key 'statuss'",
                      "location": {
                        "file": "errors.yaml",
                        "line": 9,
                        "column": 30
                      },
                      "hint": "did you mean 'status'?"
                    }\
                """.indent(0).stripTrailing());
    }

    @Test
    void a_wrong_option_gives_the_exit_code_2() throws Exception {
        assertThat(shell.run("validate", "--fail-on-warnings")).isEqualTo(new Run(2, "", """
                error-contract: Unknown option: '--fail-on-warnings'
                Possible solutions: --fail-on-warning
                hint: error-contract validate --help lists the options
                """));
    }

    @Test
    void what_cannot_be_written_gives_the_exit_code_3_and_is_explained() throws Exception {
        shell.write("taken", "a file");
        Run run = shell.run("generate", "errors.yaml", "--output-directory", "taken/java");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error-contract: ").contains("taken").contains("; name another");
    }

    @Test
    void an_unknown_charset_is_named_with_what_to_do() throws Exception {
        assertThat(shell.run("generate", "errors.yaml", "--encoding", "utf9"))
                .isEqualTo(new Run(2, "", "error-contract: there is no charset 'utf9'; name one such as UTF-8\n"));
    }

    @Test
    void generates_and_compares_with_the_jar_of_it() throws Exception {
        Run generated = shell.run("generate", "errors.yaml", "--java-package", "com.example.other");
        assertThat(generated.exitCode()).isZero();
        Path sources = directory.resolve("target/generated-sources/error-contract/com/example/other");
        assertThat(sources.resolve("OrderGoneException.java")).exists();

        Path jar = directory.resolve("released.jar");
        Jars.write(jar, directory.resolve("target/generated-resources/error-contract"));
        shell.write("errors.yaml", CATALOG.replace("order.gone", "order.away"));
        Run check = shell.run("check", "errors.yaml", "--baseline", "released.jar", "--format", "json");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("\"passes\": false", "\"rule\": \"code-renamed-without-alias\"");
    }

    @Test
    void line_ends_and_a_byte_order_mark_do_not_change_the_jar() throws Exception {
        shell.write("errors.yaml", "\ufeff" + CATALOG.replace("\n", "\r\n"));
        assertThat(shell.run("generate", "errors.yaml").exitCode()).isZero();
        Path copies = directory.resolve("target/generated-resources/error-contract/META-INF/error-contract");
        assertThat(copies.resolve("shop/errors.yaml")).hasContent(CATALOG).hasSize(CATALOG.length());
    }

    @Test
    void compares_with_a_git_revision_in_the_same_directory() throws Exception {
        git("init", "-q");
        git("add", "errors.yaml");
        git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", "x");
        assertThat(shell.run("check", "errors.yaml", "--baseline", "git:HEAD"))
                .isEqualTo(new Run(0, "shop 1.1.0 to 1.1.0: no changes\n", ""));
    }

    @Test
    void explains_an_error_by_its_former_code() throws Exception {
        assertThat(shell.run("explain", "order_gone", "-c", "errors.yaml")).isEqualTo(new Run(0, """
                order_gone is a former code of order.gone

                order.gone
                410 Gone, family order, class OrderGoneException

                Order {id} is gone

                Parameters
                  id (string)

                Causes
                  - The order was deleted.

                Fixes
                  - List the orders.

                Retry
                  do not retry

                Sample response
                  HTTP/1.1 410 Gone
                  Content-Type: application/json
                  Vary: Accept

                  {
                    "code": "order.gone",
                    "error": "Order o_1 is gone",
                    "id": "o_1"
                  }
                """, ""));
    }

    @Test
    void reads_what_curl_shows_and_names_what_contradicts_the_contract() throws Exception {
        byte[] response = """
                HTTP/1.1 200 Connection established\r
                \r
                HTTP/2 409 \r
                content-type: application/json\r
                \r
                {"code":"order.gone","error":"Order o_7 is gone","id":"o_7"}""".getBytes(StandardCharsets.UTF_8);
        Run run = shell.run(response, "read", "-c", "errors.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                order.gone, 409 Conflict
                class: OrderGoneException
                family: order
                message: Order o_7 is gone
                parameters:
                  id = o_7
                retry: do not retry
                suggestion: List the orders.
                contract violation:\s""");
    }

    @Test
    void writes_a_first_catalog_that_is_valid_and_is_never_overwritten() throws Exception {
        Run created = shell.run("new", "--catalog-id", "my-shop", "--body", "problem", "--java-package", "com.example");
        assertThat(created.exitCode()).isZero();
        assertThat(shell.run("validate")).isEqualTo(new Run(0, "The error catalog is valid\n", ""));
        assertThat(shell.run("new").exitCode()).isEqualTo(1);
    }

    @Test
    void mocks_any_error_by_path_or_header_for_this_machine_only() throws Exception {
        Process mock = shell.start("mock", "-c", "errors.yaml", "--port", "0");
        try {
            String line = Shell.awaitLine(mock, "http://localhost:");
            URI address = URI.create(line.substring(line.indexOf("http://")));
            HttpClient client = HttpClient.newHttpClient();
            String body = "{\"code\":\"order.gone\",\"error\":\"Order o_1 is gone\",\"id\":\"o_1\"}";
            HttpResponse<String> byPath = get(client, HttpRequest.newBuilder(address.resolve("/order.gone")));
            assertThat(byPath.statusCode()).isEqualTo(410);
            assertThat(byPath.body()).isEqualTo(body);
            HttpResponse<String> byHeader = get(
                    client,
                    HttpRequest.newBuilder(address.resolve("/v1/orders/7")).header("Mock-Error", "order.gone"));
            assertThat(byHeader.body()).isEqualTo(body);
            assertThat(get(client, HttpRequest.newBuilder(address.resolve("/nothing")))
                            .statusCode())
                    .isEqualTo(501);
        } finally {
            mock.destroy();
        }
    }

    @Test
    void serves_the_site_and_writes_it_again_when_the_catalog_changes() throws Exception {
        Process serve = shell.start("serve", "errors.yaml", "--port", "0");
        try {
            String line = Shell.awaitLine(serve, "http://localhost:");
            URI address = URI.create(line.substring(line.indexOf("http://")));
            HttpClient client = HttpClient.newHttpClient();
            assertThat(get(client, HttpRequest.newBuilder(address)).body()).contains("Shop API", "/.changes");
            assertThat(get(client, HttpRequest.newBuilder(address.resolve("/%2e%2e/%2e%2e/errors.yaml")))
                            .statusCode())
                    .isEqualTo(404);
            shell.write("errors.yaml", CATALOG.replace("Shop API", "Store API"));
            Shell.awaitLine(serve, "Wrote the site");
            assertThat(get(client, HttpRequest.newBuilder(address)).body()).contains("Store API");
        } finally {
            serve.destroy();
        }
    }

    @Test
    void watches_the_catalog() throws Exception {
        Process watch = shell.start("validate", "errors.yaml", "--watch");
        try {
            Shell.awaitLine(watch, "The error catalog is valid");
            shell.write("errors.yaml", CATALOG.replace("message: Order", "mesage: Order"));
            Shell.awaitLine(watch, "unknown key 'mesage'");
        } finally {
            watch.destroy();
        }
    }

    @Test
    void completes_in_a_shell() throws Exception {
        Run run = shell.run("generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("complete -F _complete_error-contract").contains("openapi-check");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private static HttpResponse<String> get(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
