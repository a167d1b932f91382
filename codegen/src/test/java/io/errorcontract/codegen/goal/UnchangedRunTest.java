package io.errorcontract.codegen.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.CatalogFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Most of what a run costs is to load the classes that do it, so a run with nothing to do must not load them. */
class UnchangedRunTest {

    @TempDir
    Path base;

    @Test
    void loadsNoneOfTheClassesThatDoTheWork() throws IOException, InterruptedException {
        Files.createDirectories(base.resolve("catalog"));
        Files.writeString(base.resolve("catalog/errors.yaml"), """
                catalog: sandboxes
                title: Sandboxes
                version: 1.0.0
                java: { package: com.example }
                errors:
                  a.broken: { status: 500, message: A is broken }
                """);

        assertThat(classesLoadedByARun("Done")).contains("io.errorcontract.codegen.java.JavaGenerator");
        assertThat(classesLoadedByARun("UpToDate"))
                .contains("io.errorcontract.codegen.goal.GenerateGoal")
                .noneMatch(name -> name.startsWith("org.")
                        || name.startsWith("jakarta.")
                        || name.startsWith("com.palantir.")
                        || name.startsWith("io.errorcontract.catalog.")
                        || (name.startsWith("io.errorcontract.codegen.java.")
                                && !name.startsWith("io.errorcontract.codegen.java.JavaOptions")));
    }

    private List<String> classesLoadedByARun(String outcome) throws IOException, InterruptedException {
        Path log = base.resolve(outcome + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        base.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith(outcome);
        assertThat(process.waitFor()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ (\\S+) .*$", "$2"))
                    .toList();
        }
    }

    /** The program that the test starts. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) throws IOException {
            Path base = Path.of(arguments[0]);
            CatalogFiles files = new CatalogFiles(base, base.resolve("catalog"), List.of("*.yaml"));
            GenerateRequest request = new GenerateRequest(
                    new CatalogRequest(files, false, base.resolve("record.txt"), "1", List.of()),
                    base.resolve("sources"),
                    base.resolve("resources"),
                    base.resolve("classes"),
                    JavaSettings.OF_CATALOG,
                    JavaOptions.of(StandardCharsets.UTF_8));
            System.out.println(new GenerateGoal(request).run());
        }
    }
}
