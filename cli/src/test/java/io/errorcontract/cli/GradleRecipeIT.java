package io.errorcontract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the Groovy recipe of the guide with the Gradle of this machine, which reads a local repository alone. */
class GradleRecipeIT {

    private static final Path GUIDE = Path.of("../docs/gradle.md");
    private static final Pattern GROOVY = Pattern.compile("```groovy\n(.*?)```", Pattern.DOTALL);
    private static final String CATALOG = """
            catalog: shop
            title: Shop API errors
            version: 1.1.0
            java: { package: com.example.shop }
            errors:
              order.gone: { status: 410, message: The order is gone }
            """;

    private static final String JACKSON = System.getProperty("jackson.version");

    /** What compiles and runs generated code. The annotations have no patch releases. */
    private static final List<String[]> LIBRARIES = List.of(
            new String[] {"org.jspecify", "jspecify", System.getProperty("jspecify.version")},
            new String[] {
                "com.fasterxml.jackson.core", "jackson-annotations", JACKSON.substring(0, JACKSON.lastIndexOf('.'))
            },
            new String[] {"com.fasterxml.jackson.core", "jackson-core", JACKSON});

    @TempDir
    Path project;

    @BeforeEach
    void writeProject() throws IOException {
        requireGradle();
        write("src/main/error-catalog/errors.yaml", CATALOG);
        write("src/main/java/App.java", """
                import com.example.shop.OrderGoneException;

                public final class App {
                    public static void main(String[] arguments) {
                        try {
                            throw new OrderGoneException();
                        } catch (OrderGoneException e) {
                            System.out.println("caught " + e.code() + " " + e.status());
                        }
                    }
                }
                """);
        write("settings.gradle", "rootProject.name = 'recipe'\n");
        String version = System.getProperty("version");
        repository("io.errorcontract", "error-contract-cli", version, System.getProperty("cli.jar"));
        repository("io.errorcontract", "error-model", version, System.getProperty("error-model.jar"));
        for (String[] library : LIBRARIES) {
            repository(library[0], library[1], library[2], localRepository(library));
        }
        write("build.gradle", recipe());
    }

    @Test
    void generatesOnceAndAgainWhenTheCatalogChanges() throws IOException, InterruptedException {
        String first = gradle("run");
        assertThat(first).contains("caught order.gone 410").doesNotContain(":generateErrors UP-TO-DATE");

        assertThat(gradle("run")).contains(":generateErrors UP-TO-DATE").contains("caught order.gone 410");

        write(
                "src/main/error-catalog/errors.yaml",
                CATALOG + "  order.late: { status: 409, message: The order is late }\n");
        assertThat(gradle("run")).doesNotContain(":generateErrors UP-TO-DATE");
        assertThat(project.resolve("build/classes/java/main/com/example/shop/OrderLateException.class"))
                .exists();
        assertThat(project.resolve("build/resources/main/META-INF/error-contract/shop/errors.yaml"))
                .exists();
    }

    /** The recipe as it is printed, but for where artifacts come from, and what its Gradle does not know of Java 17. */
    private String recipe() throws IOException {
        Matcher recipe = GROOVY.matcher(Files.readString(GUIDE));
        assertThat(recipe.find()).isTrue();
        return recipe.group(1).replace("mavenCentral()", "maven { url = file('repository') }") + """

                compileJava.options.compilerArgs += ['-source', '17', '-target', '17']
                apply plugin: 'application'
                mainClassName = 'App'
                """;
    }

    private String gradle(String task) throws IOException, InterruptedException {
        Path home = Path.of("target/gradle-home").toAbsolutePath();
        Path log = project.resolve("gradle.log");
        Process process = new ProcessBuilder(
                        "gradle", "--offline", "--no-daemon", "--console=plain", "-g", home.toString(), task)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitCode = process.waitFor();
        String output = Files.readString(log);
        assertThat(exitCode).as(output).isZero();
        return output;
    }

    /** Puts a jar into a Maven repository of the project, with a POM that names the libraries of its users. */
    private void repository(String group, String artifact, String version, String jar) throws IOException {
        String place =
                "repository/%s/%s/%s/%s-%s".formatted(group.replace('.', '/'), artifact, version, artifact, version);
        List<String> dependencies = new ArrayList<>();
        if (artifact.equals("error-model")) {
            LIBRARIES.forEach(library -> dependencies.add(coordinates("dependency", library)));
        }
        String self = coordinates("project", group, artifact, version);
        write(place + ".pom", self.replace("</project>", """
                <modelVersion>4.0.0</modelVersion><dependencies>%s</dependencies></project>\
                """.formatted(String.join("", dependencies))));
        Files.copy(Path.of(jar), project.resolve(place + ".jar"));
    }

    private static String coordinates(String element, String... parts) {
        return "<%1$s><groupId>%2$s</groupId><artifactId>%3$s</artifactId><version>%4$s</version></%1$s>"
                .formatted(element, parts[0], parts[1], parts[2]);
    }

    private static String localRepository(String... parts) {
        return "%s/%s/%s/%s/%s-%s.jar"
                .formatted(
                        System.getProperty("local.repository"),
                        parts[0].replace('.', '/'),
                        parts[1],
                        parts[2],
                        parts[1],
                        parts[2]);
    }

    private void write(String file, String text) throws IOException {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private static void requireGradle() {
        try {
            new ProcessBuilder("gradle", "--version").start().destroy();
        } catch (IOException e) {
            String reason = "gradle is not installed";
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                fail(reason);
            }
            abort(reason);
        }
    }
}
