package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.CatalogFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateGoalTest {

    private static final String HEAD = """
            catalog: sandboxes
            title: Sandboxes
            version: 1.0.0
            """;
    private static final String JAVA = "java: { package: com.example }\n";
    private static final String ERRORS = """
            errors:
              a.broken: { status: 500, message: A is broken }
              b.broken: { status: 500, message: B is broken }
            """;
    private static final String WARNING = """
            types: { Unused: { enum: [a] } }
            """;

    @TempDir
    Path base;

    private @Nullable String javaPackage;
    private @Nullable String javaPrefix;
    private boolean failOnWarning;

    @BeforeEach
    void writeACatalog() throws IOException {
        catalog(HEAD + JAVA + ERRORS);
    }

    @Test
    void writesJavaAndACopyOfTheCatalog() throws IOException {
        assertThat(run()).isEqualTo(generated("11 files written, 0 removed"));

        assertThat(base.resolve("sources/com/example/ABrokenException.java")).isNotEmptyFile();
        assertThat(base.resolve("resources/META-INF/error-contract/sandboxes/errors.yaml"))
                .hasSameBinaryContentAs(base.resolve("catalog/errors.yaml"));
    }

    @Test
    void writesTheTextsOfEachLanguage() throws IOException {
        catalog(HEAD + JAVA + """
                errors:
                  a.broken: { status: 500, message: A is broken, suggestion: "Wait: it mends itself" }
                translations:
                  de:
                    errors:
                      a.broken: { message: A ist für immer kaputt, title: Kaputt, suggestion: "Warten: es heilt" }
                """);

        assertThat(run()).isInstanceOf(Outcome.Done.class);

        assertThat(base.resolve("resources/META-INF/error-contract/sandboxes/texts-de.properties"))
                .hasContent("""
                        message.a.broken=A ist für immer kaputt
                        suggestion.0.a.broken=Warten\\: es heilt
                        title.a.broken=Kaputt
                        """);
        assertThat(base.resolve("sources/com/example/SandboxesErrors.java"))
                .content()
                .contains(".ofResources(SandboxesErrors.class, \"META-INF/error-contract/sandboxes/texts-\", \"de\")");
    }

    private Outcome generated(String changes) {
        return new Outcome.Done(
                "", "Generated 2 errors of sandboxes 1.0.0: " + changes + ", in " + base.resolve("sources"));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        run();
        Map<Path, FileTime> before = times();

        assertThat(run()).isEqualTo(new Outcome.UpToDate(""));
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void touchesOnlyWhatChanged() throws IOException {
        run();
        Path alone = base.resolve("sources/com/example/ABrokenException.java");
        Files.setLastModifiedTime(alone, FileTime.fromMillis(1_000));
        catalog((HEAD + JAVA + ERRORS).replace("B is broken", "B is quite broken"));

        Outcome outcome = run();

        assertThat(outcome).isEqualTo(generated("3 files written, 0 removed"));
        assertThat(Files.getLastModifiedTime(alone)).isEqualTo(FileTime.fromMillis(1_000));
    }

    @Test
    void removesTheClassesOfARemovedError() throws IOException {
        run();
        Path classes = Files.createDirectories(base.resolve("classes/com/example"));
        for (String name : List.of("BBrokenException", "BBrokenException$Builder", "BBrokenExceptions")) {
            Files.writeString(classes.resolve(name + ".class"), "compiled");
        }
        catalog((HEAD + JAVA + ERRORS).replaceAll("  b.broken.*\n", ""));

        run();

        assertThat(base.resolve("sources/com/example/BBrokenException.java")).doesNotExist();
        assertThat(classes.resolve("BBrokenException.class")).doesNotExist();
        assertThat(classes.resolve("BBrokenException$Builder.class")).doesNotExist();
        assertThat(classes.resolve("BBrokenExceptions.class")).exists();
    }

    @Test
    void mendsAFileThatSomebodyChanged() throws IOException {
        run();
        Path source = base.resolve("sources/com/example/ABrokenException.java");
        String generated = Files.readString(source);
        Files.writeString(source, "changed");

        assertThat(run()).isInstanceOf(Outcome.Done.class);
        assertThat(source).hasContent(generated);
    }

    @Test
    void doesNotOverwriteWhatItDidNotWrite() throws IOException {
        Path own = base.resolve("sources/com/example/ABrokenException.java");
        Files.createDirectories(base.resolve("sources/com/example"));
        Files.writeString(own, "own");

        assertThatThrownBy(this::run).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(own).hasContent("own");
    }

    @Test
    void refusesABadCatalogAndLeavesTheOldOutput() throws IOException {
        run();
        catalog(HEAD + JAVA + ERRORS.replace("status", "statsu"));

        assertThat(run()).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.summary()).isEqualTo("4 errors in the error catalog");
            assertThat(rejected.diagnostics())
                    .contains("catalog/errors.yaml:6:15: error: unknown key 'statsu' [unknown-key]\n");
        });
        assertThat(base.resolve("sources/com/example/ABrokenException.java")).exists();
    }

    @Test
    void refusesWarningsWhenAskedTo() throws IOException {
        catalog(HEAD + JAVA + WARNING + ERRORS);
        failOnWarning = true;

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.summary())
                                .isEqualTo("1 warning in the error catalog, which failOnWarning does not allow"));
    }

    @Test
    void repeatsWarningsWhenNothingChanged() throws IOException {
        catalog(HEAD + JAVA + WARNING + ERRORS);
        Outcome.Done first = (Outcome.Done) run();

        assertThat(first.warnings()).contains(": warning: ").endsWith("1 warning\n");
        assertThat(run()).isEqualTo(new Outcome.UpToDate(first.warnings()));
    }

    @Test
    void needsAPackageFromTheCatalogOrTheBuild() throws IOException {
        catalog(HEAD + ERRORS);

        assertThat(run()).isEqualTo(new Outcome.Rejected("""
                        catalog/errors.yaml:1:1: error: the catalog names no Java package [java-package]
                            1 | catalog: sandboxes
                              | ^^^^^^^
                          hint: add 'java: { package: com.example.errors }' below it, or set <javaPackage> in the plugin's configuration
                        1 error
                        """, "1 error in the error catalog"));

        javaPackage = "com.example.other";
        assertThat(run()).isInstanceOf(Outcome.Done.class);
        assertThat(base.resolve("sources/com/example/other/SandboxesException.java"))
                .exists();
    }

    @Test
    void letsTheBuildChoosePackageAndPrefix() throws IOException {
        javaPackage = "com.example.other";
        javaPrefix = "Box";

        run();

        assertThat(base.resolve("sources/com/example/other/BoxErrors.java")).exists();
        assertThat(base.resolve("sources/com/example")).isDirectoryNotContaining("glob:**.java");
    }

    @Test
    void tellsWhenThePrefixOfTheBuildClashes() throws IOException {
        javaPrefix = "ABroken";

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics())
                                .contains("the class ABrokenException clashes with ABrokenException [java-prefix]"));
    }

    @Test
    void refusesNamesThatAreNotJava() {
        javaPackage = "com.1st";
        assertThatThrownBy(this::run).hasMessage("javaPackage is not the name of a Java package: com.1st");

        javaPackage = null;
        javaPrefix = "My-";
        assertThatThrownBy(this::run).hasMessage("javaPrefix can not begin the name of a class: My-");
    }

    @Test
    void saysThatThereIsNoCatalog() throws IOException {
        Files.delete(base.resolve("catalog/errors.yaml"));

        assertThat(run())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.diagnostics()).contains("[no-catalog]"));
    }

    private void catalog(String yaml) throws IOException {
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), yaml);
    }

    private Outcome run() throws IOException {
        CatalogFiles files = new CatalogFiles(base, base.resolve("catalog"), List.of("*.yaml"));
        return new GenerateGoal(new GenerateRequest(
                        new CatalogRequest(files, failOnWarning, base.resolve("record.txt"), "1", List.of()),
                        base.resolve("sources"),
                        base.resolve("resources"),
                        base.resolve("classes"),
                        new JavaSettings(javaPackage, javaPrefix),
                        JavaOptions.of(StandardCharsets.UTF_8)))
                .run();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
