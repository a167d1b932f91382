package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.pizzeria.LostException;
import com.example.pizzeria.LostOrderException;
import com.example.pizzeria.NotFoundException;
import com.example.pizzeria.OvenFullException;
import com.example.pizzeria.PizzaNotFoundException;
import com.example.pizzeria.PizzeriaErrorCode;
import com.example.pizzeria.PizzeriaErrors;
import com.example.pizzeria.PizzeriaException;
import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sealed hierarchy, and the switches of {@code docs/exhaustive.md} over it. */
class SealedExceptionsTest {
    private static final Path PAGE = Path.of("../docs/exhaustive.md");

    /** From which on switches over patterns are no preview. */
    private static final int WITH_PATTERNS = 21;

    @TempDir
    Path temp;

    /** The running JDK, and those beside it that have the final form of such a switch. */
    static List<Path> compilers() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> compilers = new ArrayList<>(List.of(running));
        try (Stream<Path> siblings = Files.list(running.resolveSibling(""))) {
            for (Path sibling : siblings.sorted().toList()) {
                if (Files.isExecutable(sibling.resolve("bin/javac"))
                        && !sibling.toRealPath().equals(running)) {
                    if (version(sibling) >= WITH_PATTERNS) {
                        compilers.add(sibling);
                    }
                }
            }
        }
        return compilers;
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void the_switches_of_the_guide_are_exhaustive(Path jdk) throws Exception {
        assertThat(compile(jdk, samples(), "key")).isEmpty();
    }

    @Test
    void a_switch_that_lacks_one_error_or_the_unknown_does_not_compile() throws Exception {
        String samples = samples()
                .replaceFirst("case OrderNotFoundException e .*\\n", "")
                .replaceFirst("case PizzeriaException.Unknown e -> false.*\\n", "");

        assertThat(compile(compilers().get(0), samples, "lacking"))
                .contains("the switch expression does not cover all possible input values")
                .contains("2 errors");
    }

    @ParameterizedTest
    @CsvSource({
        "404, pizza.not_found, com.example.pizzeria.PizzaNotFoundException, PIZZA_NOT_FOUND",
        "404, lost.order, com.example.pizzeria.LostOrderException, LOST_ORDER",
        "404, lost.receipt, com.example.pizzeria.LostException$Unknown,",
        "404, order.not_found, com.example.pizzeria.NotFoundException$Unknown,",
        "418, teapot, com.example.pizzeria.PizzeriaException$Unknown,",
        "503, oven.full, com.example.pizzeria.OvenFullException, OVEN_FULL",
    })
    void what_the_catalog_does_not_know_is_the_unknown_of_its_nearest_family(
            int status, String code, String exception, PizzeriaErrorCode constant) {
        PizzeriaException decoded = decode(status, code);
        assertThat(decoded.getClass().getName()).isEqualTo(exception);
        assertThat(decoded.code()).isEqualTo(code);
        assertThat(decoded.errorCode().orElse(null)).isEqualTo(constant);
    }

    @Test
    void a_response_that_is_of_no_contract_is_unknown() {
        assertThat(PizzeriaErrors.decode(404, Map.of(), "<html>")).isInstanceOf(NotFoundException.Unknown.class);
        assertThat(PizzeriaErrors.decode(502, Map.of(), "<html>")).isInstanceOf(PizzeriaException.Unknown.class);
        assertThat(PizzeriaErrors.decode(502, Map.of(), "<html>").errorCode()).isEmpty();
    }

    @Test
    void every_class_is_a_case_of_its_own() {
        assertThat(PizzeriaException.class.getPermittedSubclasses())
                .containsExactly(NotFoundException.class, OvenFullException.class, PizzeriaException.Unknown.class);
        assertThat(NotFoundException.class.getPermittedSubclasses())
                .containsExactly(LostException.class, PizzaNotFoundException.class, NotFoundException.Unknown.class);
        assertThat(LostException.class.getPermittedSubclasses())
                .containsExactly(LostOrderException.class, LostException.Unknown.class);
    }

    @Test
    void a_build_can_seal_what_the_catalog_does_not() {
        String yaml = pageCatalog();
        Catalog open = read(yaml.replace(", sealed-exceptions: true", ""));
        JavaOptions sealing = new JavaOptions(StandardCharsets.UTF_8, JavaOptions.Bodies.PLAIN, true);

        assertThat(texts(new JavaGenerator(sealing).generate(open).files()))
                .isEqualTo(texts(new JavaGenerator(JavaOptions.of(StandardCharsets.UTF_8))
                        .generate(read(yaml))
                        .files()));
    }

    private static PizzeriaException decode(int status, String code) {
        String body = "{\"error\":{\"code\":\"" + code + "\",\"message\":\"m\",\"details\":{}}}";
        return PizzeriaErrors.decode(status, Map.of("Content-Type", List.of("application/json")), body);
    }

    private static Catalog read(String yaml) {
        return Catalog.of(CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static Map<String, String> texts(List<GeneratedFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        GeneratedFile::path, file -> new String(file.content(), StandardCharsets.UTF_8)));
    }

    private static String pageCatalog() {
        return String.join("", pieces("yaml"));
    }

    private static String samples() {
        return "import com.example.pizzeria.*;\n\nclass Samples {\n" + String.join("\n", pieces("java")) + "}\n";
    }

    private static List<String> pieces(String language) {
        try {
            Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(PAGE));
            return matcher.results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the classes of the page's catalog, and a class that uses them. */
    private String compile(Path jdk, String source, String name) throws Exception {
        Path folder = temp.resolve(name);
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin/javac").toString(),
                "-proc:none",
                "-d",
                folder.resolve("classes").toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        int version = version(jdk);
        if (version < WITH_PATTERNS) {
            command.addAll(List.of("--enable-preview", "--release", String.valueOf(version)));
        } else {
            command.addAll(List.of("-Xlint:all", "-Werror"));
        }
        List<GeneratedFile> files = new ArrayList<>(Generated.of(pageCatalog()).files());
        files.add(new GeneratedFile("Samples.java", source.getBytes(StandardCharsets.UTF_8)));
        for (GeneratedFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
            command.add(path.toString());
        }
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return javac.waitFor() == 0 && output.lines().allMatch(line -> line.startsWith("Note: ")) ? "" : output;
    }

    private static int version(Path jdk) throws IOException {
        Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(jdk.resolve("release")));
        assertThat(version.find()).as(jdk.toString()).isTrue();
        return Integer.parseInt(version.group(1));
    }
}
