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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/integrations.md} and {@code docs/springdoc.md} to the code: their Java compiles, and the table of
 * properties is the starter's.
 */
class IntegrationsPageTest {

    private static final Path PAGE = Path.of("../../docs/integrations.md");
    private static final Path SPRINGDOC = Path.of("../../docs/springdoc.md");

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
            import io.errorcontract.okhttp.ApiCallFactory;
            import io.errorcontract.resilience4j.ContractRetryConfig;
            import io.errorcontract.retry.*;
            import io.errorcontract.server.ExceptionMapping;
            import io.errorcontract.server.Mapping;
            import io.errorcontract.server.ServerErrors;
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

    static Stream<String> java() throws IOException {
        return JAVA.matcher(Files.readString(PAGE) + Files.readString(SPRINGDOC))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("java")
    void itsJavaCompiles(String java) throws IOException {
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
        return members
                ? "class Shown {\n" + java + "}\n"
                : "class Shown {\ninterface Orders {}\n"
                        + "void run(MeterRegistry registry, CloseableHttpClient apache, WebTarget target)\n"
                        + "throws Exception {\n" + java + "}\n}\n";
    }

    @Test
    void itsPropertiesAreTheStarters() throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode property : metadata().get("properties")) {
            JsonNode standard = property.get("defaultValue");
            rows.add("| `" + property.get("name").asText() + "` |"
                    + (standard == null ? "" : " `" + standard.asText() + "`") + " | "
                    + property.get("description").asText() + " |");
        }

        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `error-contract.")))
                .containsExactlyElementsOf(rows);
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
