package io.errorcontract.codegen.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.tool.Missing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell to write in each language is written by what the error has, and is taken by the language. */
class ClientSamplesTest {

    private static final String HOSTILE = """
        catalog: test
        title: Test errors
        version: 1.0.0
        bodies:
          default:
            json: { "it's $x": { "a.b c": $code, "\\"": $message, class: { "*": $params } } }
          bare: { json: { error: $message } }
          fixed: { json: { ok: false, message: $message, errors: [ { each: $violations, "f.1": $field, m: $message } ] } }
          plain: { json: { code: $code, errors: [ { each: $violations, item: $message } ] } }
          silent: { json: { "*": $params } }
        headers: { Retry-After: $retry_after | seconds }
        errors:
          "a\\"b\\u0041é":
            message: "Odd {class} 'quote' \\"double\\" \\\\u000a"
            status: 400
            suggestion: "End */ the \\n'comment' \\u000a of {class}."
            params: { class: { type: string, example: x }, "two words": { type: integer, example: 1 } }
          busy: { message: Busy, status: 503, retryable: true, retry-after: 5s }
          bare: { message: "No {x} here", status: 404, body: bare, params: { x: { example: y } } }
          fixed:
            message: Not valid
            status: 422
            body: fixed
            examples: [{ violations: [{ field: a, message: b }] }]
          plain:
            message: Not valid either
            status: 423
            body: plain
            examples: [{ violations: [{ field: a, message: b }] }]
          silent: { message: Silent, status: 418, body: silent }
        families: { down: { match: "down.*", status: 502, retryable: true }, gone: { match: "gone.*", status: 410 } }
        """;

    @TempDir
    Path folder;

    private static List<Catalog> catalogs() {
        List<Catalog> catalogs = new ArrayList<>();
        Sites.CONTRACTS.forEach(name -> catalogs.add(Catalog.of(Sites.contract(name))));
        catalogs.add(Catalog.of(
                CatalogReader.create().read(Map.of("errors.yaml", HOSTILE.getBytes(StandardCharsets.UTF_8)))));
        return catalogs;
    }

    private int write(String language, String before, String ending) throws IOException {
        int count = 0;
        for (Catalog catalog : catalogs()) {
            for (String sample : Sites.samples(catalog, null).getOrDefault(language, List.of())) {
                Files.writeString(folder.resolve("sample" + count++ + ending), before + sample + "\n");
            }
        }
        assertThat(count).isGreaterThan(100);
        return count;
    }

    private void accepts(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            Missing.because("no " + command[0] + " on the path: " + e.getMessage());
            return;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void pythonCompiles() throws IOException, InterruptedException {
        write("python", "url = 'https://api.example.com'\n", ".py");
        accepts("python3", "-W", "error", "-m", "compileall", "-q", folder.toString());
    }

    @Test
    void shellsParse() throws IOException, InterruptedException {
        int count = write("bash", "", ".sh");
        for (int i = 0; i < count; i++) {
            accepts("bash", "-n", folder.resolve("sample" + i + ".sh").toString());
        }
    }

    @Test
    void javaWithoutGeneratedClassesCompiles() throws IOException {
        Catalog hostile = catalogs().get(Sites.CONTRACTS.size());
        List<String> files = new ArrayList<>();
        for (String sample : Sites.samples(hostile, null).getOrDefault("java", List.of())) {
            int body = sample.indexOf("HttpRequest request");
            Path file = folder.resolve("Sample" + files.size() + ".java");
            Files.writeString(
                    file,
                    sample.substring(0, body) + "class Sample" + files.size()
                            + " { void run(String url) throws Exception {\n" + sample.substring(body) + "\n} }\n");
            files.add(file.toString());
        }
        assertThat(files).hasSize(8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        files.addAll(0, List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString()));
        assertThat(compiler.run(null, null, null, files.toArray(String[]::new))).isZero();
    }

    @Test
    void samplesFollowTheError() {
        Map<String, List<String>> samples = Sites.samples(Catalog.of(Sites.contract("pandastack")), null);

        assertThat(samples.get("python")).contains("""
            import time

            import requests

            response = requests.get(url)
            if not response.ok:
                try:
                    body = response.json()
                    code = body["error"]["code"]
                except (ValueError, LookupError, TypeError):
                    code = None  # not a body of this API
                if code == "capacity.unavailable":
                    # Try a different region, or try again shortly.
                    print(body["error"]["message"])
                    time.sleep(float(response.headers.get(
                        "Retry-After", 5)))
                    response = requests.get(url)""");
        assertThat(samples.get("typescript")).anyMatch(code -> code.contains("""
              if (body?.error?.code === "sandbox.invalid_state") {
                // Check the state of sandbox {sandbox_id} first.
                console.error(body.error.message);
                console.error("state", body.error.details.state);
              }
            """));
        assertThat(samples.get("bash")).anyMatch(code -> code.contains("--retry 4"));
        assertThat(samples.get("java"))
                .anyMatch(code -> code.contains("e.requestId().ifPresent(System.err::println);"))
                .noneMatch(code -> code.contains("var "));
        assertThat(Sites.samples(Catalog.of(Sites.contract("cloudflare-sandbox")), null)
                        .get("java"))
                .noneMatch(code -> code.contains("requestId"));
    }
}
