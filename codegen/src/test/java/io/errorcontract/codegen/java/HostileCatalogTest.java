package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.contract.ErrorDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
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

    private static String hostile() throws IOException {
        try (InputStream yaml = HostileCatalogTest.class.getResourceAsStream("/hostile.yaml")) {
            assertThat(yaml).isNotNull();
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
