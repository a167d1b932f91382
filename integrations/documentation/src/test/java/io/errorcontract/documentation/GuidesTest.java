package io.errorcontract.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.errorcontract.spring.boot.ErrorContractProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the guides to the code: their Java compiles, and their tables name the properties, goals and versions that
 * there are.
 */
class GuidesTest {

    private static final Path GUIDES = Path.of("../../docs");

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** What stands above each piece of Java; which imports are meant is plain to its readers. */
    private static final String HEAD = """
            import static io.errorcontract.assertj.ApiErrorAssertions.assertThatError;

            import feign.Feign;
            import io.errorcontract.apache.client.ApiResponseHandler;
            import io.errorcontract.assertj.ContractTest;
            import io.errorcontract.assertj.SdkContractTest;
            import io.errorcontract.examples.pandastack.*;
            import io.errorcontract.feign.ApiErrorDecoder;
            import io.errorcontract.rest.client.*;
            import io.errorcontract.failsafe.ContractRetryPolicy;
            import io.errorcontract.http.ApiHttpClient;
            import io.errorcontract.jakarta.rest.ErrorContractFeature;
            import io.errorcontract.micrometer.ClientErrorCounter;
            import io.errorcontract.codec.ErrorCodec;
            import io.errorcontract.codec.ErrorRegistry;
            import io.errorcontract.model.ApiException;
            import io.errorcontract.okhttp.ApiCallFactory;
            import io.errorcontract.resilience4j.ContractRetryConfig;
            import io.errorcontract.retry.*;
            import io.errorcontract.server.ExceptionMapping;
            import io.errorcontract.server.Mapping;
            import io.errorcontract.server.ErrorMappings;
            import io.errorcontract.spring.client.ApiErrorFilter;
            import io.errorcontract.spring.client.ApiErrorInterceptor;
            import io.errorcontract.validation.JsonNames;
            import io.errorcontract.validation.ViolationMapper;
            import dev.failsafe.RetryPolicy;
            import io.github.resilience4j.retry.RetryConfig;
            import io.micrometer.core.instrument.MeterRegistry;
            import jakarta.ws.rs.core.Feature;
            import jakarta.ws.rs.client.WebTarget;
            import jakarta.ws.rs.core.FeatureContext;
            import jakarta.ws.rs.core.Response;
            import jakarta.ws.rs.ext.Provider;
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;
            import java.util.List;
            import java.util.Map;
            import java.util.NoSuchElementException;
            import java.util.Set;
            import java.util.UUID;
            import okhttp3.Call;
            import okhttp3.OkHttpClient;
            import org.apache.hc.client5.http.classic.methods.HttpGet;
            import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
            import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
            import org.eclipse.microprofile.rest.client.RestClientBuilder;
            import org.springframework.context.annotation.Bean;
            import org.springframework.web.client.RestClient;
            import org.springframework.web.reactive.function.client.WebClient;

            """;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"servers.md", "clients.md", "testing.md", "maven.md", "springdoc.md"})
    void theJavaOfAGuideCompiles(String guide) throws IOException {
        List<String> shown =
                JAVA.matcher(read(guide)).results().map(found -> found.group(1)).toList();

        assertThat(shown).isNotEmpty();
        for (String java : shown) {
            compile(java);
        }
    }

    private static String read(String guide) throws IOException {
        return Files.readString(GUIDES.resolve(guide));
    }

    private void compile(String java) throws IOException {
        Path source = java.startsWith("package ")
                ? Files.writeString(temp.resolve(fileName(java)), java)
                : Files.writeString(temp.resolve("Shown.java"), HEAD + wrapped(java));
        StringWriter said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-d", temp.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** The name of a file that is shown whole. */
    private static String fileName(String java) {
        return java.replaceFirst("(?s).*\\npublic class (\\w+).*", "$1") + ".java";
    }

    /** Members of a class stand in one, statements in a method. */
    private static String wrapped(String java) {
        boolean members = java.startsWith("@") || java.startsWith("class ");
        // A nested class needs no file of its own name.
        return members ? "class Shown {\n" + java + "}\n" : """
                class Shown {
                    interface Orders {}

                    interface OrdersErrors {
                        ErrorCodec CODEC = PandaStackErrors.CODEC;
                    }

                    CloseableHttpClient apache;
                    WebTarget target;

                    void run(MeterRegistry registry, int status, Map<String, List<String>> headers, byte[] body, Exception cause)
                            throws Exception {
                        %s
                    }
                }
                """.formatted(java);
    }

    @Test
    void thePropertiesAreTheStarters() throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode property : metadata().get("properties")) {
            JsonNode standard = property.get("defaultValue");
            rows.add("| `" + property.get("name").asText() + "` |"
                    + (standard == null ? "" : " `" + standard.asText() + "`") + " | "
                    + property.get("description").asText() + " |");
        }

        assertThat(read("servers.md").lines().filter(line -> line.startsWith("| `error-contract.")))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void theGuideToThePluginNamesEachGoalWithItsPhase() throws IOException {
        List<String> goals = Pattern.compile("(?m)^\\| \\[([a-z-]+)]\\(#\\1\\) \\| `?([a-z-]*)`? \\|")
                .matcher(read("reference/goals.md"))
                .results()
                .map(goal -> goal.group(1) + " " + (goal.group(2).isEmpty() ? "none" : goal.group(2)))
                .toList();

        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `?([a-z-]+)`? \\|")
                        .matcher(read("maven.md"))
                        .results()
                        .map(goal -> goal.group(1) + " " + goal.group(2)))
                .containsExactlyInAnyOrderElementsOf(goals);
    }

    @Test
    void theSupportedVersionsAreThoseOfTheBuild() throws IOException {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        libraries.put("Jackson 2", List.of("jackson2.oldest", "jackson2", "jackson2.newest"));
        libraries.put("Jackson 3", List.of("jackson3.oldest", "jackson3", "jackson3.newest"));
        libraries.put("Spring Boot", List.of("spring-boot3", "spring-boot4"));
        libraries.put("springdoc", List.of("springdoc2", "springdoc3"));
        libraries.put("Spring Framework, for clients", List.of("spring6", "spring7"));
        libraries.put("Jersey", List.of("jersey"));
        libraries.put("RESTEasy", List.of("resteasy"));
        libraries.put("Quarkus", List.of("quarkus"));
        libraries.put("Hibernate Validator", List.of("hibernate-validator8", "hibernate-validator"));
        libraries.put("OkHttp", List.of("okhttp4", "okhttp5"));
        libraries.put("OpenFeign", List.of("feign.oldest", "feign.newest"));
        libraries.put("Apache HttpClient", List.of("httpclient5.oldest", "httpclient5.newest"));
        libraries.put("MicroProfile Rest Client", List.of("microprofile-rest-client"));
        libraries.put("Failsafe", List.of("failsafe"));
        libraries.put("Resilience4j", List.of("resilience4j"));
        libraries.put("Micrometer", List.of("micrometer"));
        libraries.put("OpenTelemetry", List.of("opentelemetry"));
        libraries.put("OpenAPI Generator", List.of("openapi-generator"));
        String pom = Files.readString(Path.of("../../pom.xml"));
        String guide = read("supported-versions.md");

        libraries.forEach((library, properties) -> {
            List<String> versions = properties.stream()
                    .map(property ->
                            pom.replaceFirst("(?s).*<" + Pattern.quote(property) + "\\.version>(.*?)<.*", "$1"))
                    .toList();
            assertThat(guide).contains("| " + library + " | " + String.join(", ", versions) + " |");
        });
    }

    /** Every jar of Spring Boot has a file of this name, so it is the starter's own that has to be asked for. */
    private static JsonNode metadata() throws IOException {
        URL classes = ErrorContractProperties.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        String root = classes.getPath().endsWith(".jar") ? "jar:" + classes + "!/" : classes.toString();
        URI file = URI.create(root + "META-INF/spring-configuration-metadata.json");
        try (InputStream json = file.toURL().openStream()) {
            return new ObjectMapper().readTree(json);
        }
    }
}
