package io.errorcontract.codegen.stubs;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.output.OutputWriter;
import io.errorcontract.codegen.vectors.ExampleContracts;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StubGeneratorTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path temp;

    static List<String> contracts() {
        return ExampleContracts.names();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyErrorOfAContractIsServed(String contract) throws Exception {
        Catalog catalog = ExampleContracts.read(contract);
        WireMockServer server = serve(catalog);
        try {
            ErrorCodec codec = ErrorCodec.of(catalog.contract(), ApiException::new);
            for (ErrorDescriptor error : catalog.contract().errors()) {
                HttpResponse<byte[]> response = send(server, error.code(), "/v1/things/7?page=2");
                ApiException read =
                        codec.decode(response.statusCode(), response.headers().map(), response.body());

                assertThat(read.code()).isEqualTo(error.code());
                assertThat(read.contractViolations()).as(error.code()).isEmpty();
            }
        } finally {
            server.stop();
        }
    }

    @Test
    void aStubIsThatOfItsCodeAloneWhateverTheCodeIsCalled() throws Exception {
        WireMockServer server = serve(read("""
                errors:
                  a.b: { status: 404, message: The first }
                  aXb: { status: 409, message: The second }
                  "a/b*(ü)": { status: 410, message: The third }
                """));
        try {
            assertThat(text(server, "a.b", "/x")).isEqualTo(404 + " The first");
            assertThat(text(server, "aXb", "")).isEqualTo(409 + " The second");
            assertThat(text(server, "a/b*(ü)", "/x/y")).isEqualTo(410 + " The third");
            assertThat(send(server, "a.b.c", "").statusCode()).isEqualTo(404);
        } finally {
            server.stop();
        }
    }

    @Test
    void furtherExamplesAreNumbered() throws Exception {
        WireMockServer server = serve(read("""
                errors:
                  gone:
                    status: 410
                    message: "{what} is gone"
                    params: { what: string }
                    examples:
                      - params: { what: Cart }
                      - params: { what: Order }
                """));
        try {
            assertThat(text(server, "gone", "/x")).isEqualTo(410 + " Cart is gone");
            assertThat(text(server, "gone~2", "/x")).isEqualTo(410 + " Order is gone");
        } finally {
            server.stop();
        }
    }

    private static Catalog read(String errors) {
        String yaml = "catalog: shop\ntitle: Shop\nversion: 1.0.0\n"
                + "bodies: { default: { json: { code: $code, message: $message } } }\n" + errors;
        return Catalog.of(CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private WireMockServer serve(Catalog catalog) throws IOException {
        new OutputWriter(temp).write(new StubGenerator().generate(catalog).files());
        WireMockServer server = new WireMockServer(
                options().dynamicPort().bindAddress("127.0.0.1").usingFilesUnderDirectory(temp.toString()));
        server.start();
        return server;
    }

    private String text(WireMockServer server, String code, String path) throws Exception {
        HttpResponse<byte[]> response = send(server, code, path);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        return response.statusCode() + " " + body.replaceFirst("(?s).*\"message\":\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<byte[]> send(WireMockServer server, String code, String path) throws Exception {
        String segment = URLEncoder.encode(code, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
        URI uri = URI.create(server.baseUrl() + "/" + segment + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    }
}
