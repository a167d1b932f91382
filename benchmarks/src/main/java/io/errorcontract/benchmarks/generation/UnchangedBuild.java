package io.errorcontract.benchmarks.generation;

import io.errorcontract.benchmarks.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the plugin adds to a build in which nothing changed: the same project, built by Maven with the goal
 * {@code generate} and with the generated files as sources of its own. The plugin has to be in the local repository.
 * Both builds use the same versions of Maven's plugins, whichever Maven runs them.
 */
public final class UnchangedBuild {

    private static final int RUNS = 15;
    private static final String VERSION = "0.1.0-SNAPSHOT";

    private UnchangedBuild() {}

    /**
     * Builds both by turns and compares.
     *
     * @param args what to give Maven besides the goal, for example {@code -Dmaven.repo.local=...}
     * @throws IOException if files cannot be written, or Maven cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (Folder with = Folder.temporary();
                Folder without = Folder.temporary()) {
            writeProject(with.path(), true);
            build(with.path(), args);
            writeProject(without.path(), false);
            adopt(with.path().resolve("target/generated-sources/error-contract"), without.path());
            build(without.path(), args);

            long[] plugin = new long[RUNS];
            long[] plain = new long[RUNS];
            for (int i = 0; i < RUNS; i++) {
                plugin[i] = build(with.path(), args);
                plain[i] = build(without.path(), args);
            }
            System.out.printf(
                    "unchanged build, wall time of %d runs: with the plugin median %d ms, least %d ms;"
                            + " without median %d ms, least %d ms%n",
                    RUNS, Runs.median(plugin), Runs.least(plugin), Runs.median(plain), Runs.least(plain));
        }
    }

    private static void writeProject(Path folder, boolean plugin) throws IOException {
        Files.createDirectories(folder.resolve("src/main/error-catalog"));
        Files.createDirectories(folder.resolve("src/main/java/com/example"));
        Files.writeString(folder.resolve("src/main/error-catalog/errors.yaml"), """
                catalog: unchanged
                title: An unchanged catalog
                version: 1.0.0
                java: { package: com.example }
                errors:
                  thing.not_found: { status: 404, message: "No thing {name}", params: { name: string } }
                """);
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>unchanged</artifactId>
                  <version>1.0.0</version>
                  <properties>
                    <maven.compiler.source>17</maven.compiler.source>
                    <maven.compiler.target>17</maven.compiler.target>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>io.errorcontract</groupId>
                      <artifactId>error-model</artifactId>
                      <version>%s</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>3.4.0</version>
                      </plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                      </plugin>
                      %s
                    </plugins>
                  </build>
                </project>
                """.formatted(VERSION, plugin ? pluginOfThePom() : ""));
    }

    private static String pluginOfThePom() {
        return """
                <plugin>
                  <groupId>io.errorcontract</groupId>
                  <artifactId>error-contract-maven-plugin</artifactId>
                  <version>%s</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>""".formatted(VERSION);
    }

    private static void adopt(Path generated, Path project) throws IOException {
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve("src/main/java").resolve(generated.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static long build(Path project, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B", "compile"));
        command.addAll(List.of(args));
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .directory(project.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("Maven ended with " + exit);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
