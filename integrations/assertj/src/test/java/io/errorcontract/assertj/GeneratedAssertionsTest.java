package io.errorcontract.assertj;

import static com.example.sandboxes.SandboxAssertions.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.sandboxes.QuotaExceededException;
import com.example.sandboxes.SandboxInvalidStateException;
import com.example.sandboxes.SandboxNotFoundException;
import com.example.sandboxes.State;
import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.AssertionsGenerator;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.output.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds generated assertions against {@code src/test/golden}, which is compiled with the tests.
 * {@code -Dupdate-golden=true} rewrites it.
 */
class GeneratedAssertionsTest {

    private static final Path PLUGIN = Path.of("../../codegen/src/test/resources");
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final JavaOptions OPTIONS = JavaOptions.of(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    @Test
    void areAsTheyShouldBe() throws IOException {
        Map<String, String> generated = texts(assertions(read(PLUGIN.resolve("golden/sandboxes.yaml"))));
        if (Boolean.getBoolean("update-golden")) {
            generated.forEach(GeneratedAssertionsTest::store);
        }

        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(golden).containsExactlyEntriesOf(generated);
    }

    @Test
    void areFluentAndTyped() {
        Throwable thrown = new CompletionException(new SandboxNotFoundException("sb_1"));

        assertThatError(thrown).isSandboxNotFound().hasSandboxId("sb_1").hasStatus(404);
        assertThatError(() -> {
                    throw new SandboxInvalidStateException("sb_1", State.PAUSED);
                })
                .isSandboxInvalidState()
                .hasState(State.PAUSED);
    }

    @Test
    void showTheErrorTheyFailFor() {
        assertThatThrownBy(() -> assertThatError(new SandboxNotFoundException("sb_1"))
                        .isSandboxNotFound()
                        .hasSandboxId("sb_2"))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains("Expected: parameter sandbox_id sb_2", "but was: sb_1", "Sandbox sb_1 ");
        assertThatThrownBy(() ->
                        assertThatError(new SandboxNotFoundException("sb_1")).isQuotaExceeded())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected: " + QuotaExceededException.class.getSimpleName())
                .hasMessageContaining("but was: SandboxNotFoundException");
    }

    @Test
    void compileWithoutWarningsForHostileCatalogs() throws IOException {
        assertCompiles(Files.readString(PLUGIN.resolve("hostile.yaml")));
    }

    /** Parameters and errors that are called as the methods that all assertions have. */
    @Test
    void giveWayToTheMethodsOfAllAssertions() throws IOException {
        String params =
                methods("has", 1).map(name -> "'" + name + "': any").collect(Collectors.joining(", ", "{ ", " }"));
        String errors = methods("is", 0)
                .map(name -> "  '" + name + "': { status: 500, message: x, params: " + params + " }\n")
                .collect(Collectors.joining());

        assertCompiles("""
                catalog: clashes
                title: Clashes
                version: 1.0.0
                java: { package: com.example.clashes }
                errors:
                """ + errors);
    }

    private static Stream<String> methods(String prefix, int parameters) {
        return Arrays.stream(AbstractApiErrorAssert.class.getMethods())
                .filter(method -> method.getParameterCount() == parameters)
                .map(Method::getName)
                .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(name -> Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1))
                .distinct()
                .sorted();
    }

    private void assertCompiles(String yaml) throws IOException {
        Path file = Files.writeString(temp.resolve("errors.yaml"), yaml);
        Catalog catalog = read(file);
        List<GeneratedFile> files = new ArrayList<>(assertions(catalog));
        files.addAll(new JavaGenerator(OPTIONS).generate(catalog).files());
        List<Path> sources = new ArrayList<>();
        for (GeneratedFile generated : files) {
            Path source = temp.resolve("src").resolve(generated.path());
            Files.createDirectories(source.getParent());
            sources.add(Files.write(source, generated.content()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> arguments = List.of(
                "-Xlint:all,-processing,-classfile",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-d",
                temp.toString());
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Boolean compiled = compiler.getTask(
                            said, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static Catalog read(Path file) {
        return Catalog.of(CatalogReader.create().read(file));
    }

    private static List<GeneratedFile> assertions(Catalog catalog) {
        return new AssertionsGenerator(OPTIONS).generate(catalog).files();
    }

    private static Map<String, String> texts(List<GeneratedFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
        return texts;
    }

    private static void store(String path, String text) {
        try {
            Files.createDirectories(GOLDEN.resolve(path).getParent());
            Files.writeString(GOLDEN.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
