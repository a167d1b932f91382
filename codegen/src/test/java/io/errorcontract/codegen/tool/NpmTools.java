package io.errorcontract.codegen.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Command line tools that a {@code package-lock.json} among the test resources pins. */
public final class NpmTools {
    private static final Path LINTERS = Path.of("src/test/resources/lint");

    /** No colours in what a test reports, and no word to the tools' makers. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("NO_COLOR", "1", "REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");

    private final Path folder;

    private NpmTools(Path folder) {
        this.folder = folder;
    }

    /**
     * What a tool did.
     *
     * @param exit its exit code
     * @param output all that it wrote
     */
    public record Run(int exit, String output) {}

    /** Installs the linters into a folder. */
    public static NpmTools install(Path folder) throws IOException, InterruptedException {
        return install(LINTERS, folder);
    }

    /** Installs the tools that a directory defines into a folder. */
    public static NpmTools install(Path definition, Path folder) throws IOException, InterruptedException {
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(definition.resolve(file), folder.resolve(file));
        }
        return installIn(folder);
    }

    /** Installs what the lock file of a folder pins. */
    public static NpmTools installIn(Path folder) throws IOException, InterruptedException {
        if (onPath("node").isEmpty() || onPath("npm").isEmpty()) {
            Missing.because("no node and npm on the path; install nodejs and npm");
        }
        NpmTools tools = new NpmTools(folder.toAbsolutePath().normalize());
        Run run = tools.execute(
                tools.folder,
                Map.of(),
                List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"));
        if (run.exit() != 0) {
            Missing.because("npm ci failed:\n" + run.output());
        }
        return tools;
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a tool in a directory and waits for its end. */
    public Run run(Path directory, String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("node_modules/.bin").resolve(tool).toString());
        command.addAll(arguments);
        return execute(directory, Map.of(), command);
    }

    /** Runs a program in a directory, with more in its environment, and waits for its end. */
    public Run execute(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
