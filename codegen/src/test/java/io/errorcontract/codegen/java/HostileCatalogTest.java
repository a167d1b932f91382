package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts that break careless generators. */
class HostileCatalogTest {

    @TempDir
    Path temp;

    @Test
    void everyNameAndTextCompilesLoadsAndConstructs() throws IOException, ReflectiveOperationException {
        Compiled compiled = Generated.of(hostile()).compile(temp);

        assertThat(compiled.constructAll("HostileErrors")).isEqualTo(2 * 5);
        ErrorDescriptor weird =
                compiled.catalog("HostileErrors").find("weird.params").orElseThrow();
        assertThat(weird.message()).hasToString("m {class} {cause} {1x} */ \\u002a/ $1 $T \u202e {{literal}}");
        assertThat(weird.title()).isEqualTo("*/ \\u002a/ $1 \" ' <b> @since {{@code x}} 🐼 \u202e rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1"})
    void survivesACompilerThatDoesNotReadUnicode(String name) throws IOException, ReflectiveOperationException {
        Charset charset = Charset.forName(name);

        Compiled compiled =
                Generated.of(hostile(), charset, ClassLimits.OF_CLASS_FILES).compile(temp, charset);

        Collection<String> accessors = Arrays.stream(
                        compiled.named("WeirdParamsException").getDeclaredMethods())
                .map(Method::getName)
                .toList();
        assertThat(accessors).contains("ümlaut");
        assertThat(compiled.catalog("HostileErrors").title()).contains("🐼 \u202e");
    }

    @Test
    void sourcesHideNothingFromTheirReader() throws IOException {
        for (var file : Generated.of(hostile()).files()) {
            String source = new String(file.content(), StandardCharsets.UTF_8);
            assertThat(source.codePoints().filter(point -> Character.getType(point) == Character.FORMAT))
                    .as(file.path())
                    .isEmpty();
        }
    }

    /** YAML takes some for numbers, of which it would change the digits. */
    @Test
    void codesThatBeginWithDigitsStayAsTheyAreWritten() throws IOException, ReflectiveOperationException {
        Compiled compiled = Generated.of("""
                catalog: sql
                title: SQLSTATE
                version: 1.0.0
                java: { package: com.example.sql }
                errors:
                  0100C: { status: 500, message: Dynamic result sets were returned }
                  01000: { status: 500, message: A warning }
                  22E02: { status: 500, message: No number }
                  23505: { status: 409, message: It exists already }
                """).compile(temp);

        for (String code : List.of("0100C", "01000", "22E02", "23505")) {
            assertThat(compiled.catalog("SqlErrors").find(code)).as(code).isPresent();
            ApiException thrown = (ApiException)
                    compiled.named("_" + code + "Exception").getConstructor().newInstance();
            assertThat(thrown.code()).isEqualTo(code);
        }
    }

    private static String hostile() throws IOException {
        try (InputStream yaml = HostileCatalogTest.class.getResourceAsStream("/hostile.yaml")) {
            assertThat(yaml).isNotNull();
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
