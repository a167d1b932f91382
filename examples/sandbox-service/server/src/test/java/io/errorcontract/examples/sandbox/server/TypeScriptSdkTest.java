package io.errorcontract.examples.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Starts the server and calls it with the SDK in TypeScript, which throws the errors of the same catalog. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TypeScriptSdkTest {
    private static final Path SDK =
            Path.of("../sdk-typescript").toAbsolutePath().normalize();
    private static final Path RUNTIME =
            Path.of("../../../runtimes/typescript").toAbsolutePath().normalize();
    private static final Path ERRORS = Path.of("../../pandastack/target/error-contract/typescript")
            .toAbsolutePath()
            .normalize();

    @LocalServerPort
    private int port;

    @Test
    void theSdkMeetsEachErrorAsItsClass() throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "npm")))) {
            because("no npm on the path; install nodejs and npm");
        }
        if (run(RUNTIME, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline") != 0) {
            because("npm ci failed in " + RUNTIME);
        }
        assertThat(run(RUNTIME, "npm", "run", "build")).isZero();
        Path work = Path.of("target/sdk-typescript").toAbsolutePath();
        copy(SDK, work);
        copy(ERRORS, work.resolve("node_modules/pandastack-errors"));
        copy(RUNTIME.resolve("dist"), work.resolve("node_modules/@errorcontract/runtime/dist"));
        copy(RUNTIME.resolve("package.json"), work.resolve("node_modules/@errorcontract/runtime/package.json"));

        assertThat(run(
                        work,
                        "node",
                        RUNTIME.resolve("node_modules/typescript/bin/tsc").toString(),
                        "-p",
                        "."))
                .isZero();
        assertThat(run(work, "npm", "test")).isZero();
    }

    /** Skips the test with the reason; fails it where nobody reads reasons. */
    private static void because(String reason) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            fail(reason);
        }
        Assumptions.abort(reason);
    }

    private int run(Path directory, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().put("BASE_URL", "http://localhost:" + port);
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            System.err.println(output);
        }
        return exit;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }
}
