package io.errorcontract.examples.sandbox.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of both READMEs that starts the server, run as it is written, on files that no build has touched. */
class StartCommandIT {

    private static final Path ROOT = Path.of("../../..");
    private static final Pattern COMMAND = Pattern.compile("(?m)^```sh\\n(mvn .*-P\\S*run .*)$");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path checkout;

    @Test
    void theCommandStartsTheServerAndTheCallShowsABodyOfTheCatalog() throws IOException, InterruptedException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String command = command(readme);
        assertThat(command(Files.readString(Path.of("../README.md")))).isEqualTo(command);
        assertThat(readme).contains("`curl -i localhost:8080/v1/sandboxes/sb_missing`");
        copySources();

        Process maven = start(command);
        try {
            assertThat(new CurlCall("curl http://localhost:8080/v1/sandboxes/sb_missing", "").run(port(maven)))
                    .startsWith("{\"error\":{\"code\":\"auth.invalid_token\",");
        } finally {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
            maven.waitFor();
        }
    }

    private static String command(String text) {
        Matcher command = COMMAND.matcher(text);
        assertThat(command.find()).isTrue();
        return command.group(1);
    }

    private void copySources() throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName().toString();
                if (name.equals("target") || name.equals(".git") || name.equals("node_modules")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(checkout.resolve(ROOT.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, checkout.resolve(ROOT.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Process start(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", "-c", command + " -Dmaven.repo.local='" + System.getProperty("localRepository") + "'")
                .directory(checkout.toFile())
                .redirectErrorStream(true);
        // Any free port: somebody else may have the one of the README.
        builder.environment().put("SERVER_PORT", "0");
        return builder.start();
    }

    private static int port(Process maven) throws IOException {
        StringBuilder log = new StringBuilder();
        BufferedReader lines = maven.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new AssertionError("the server did not start:\n" + log);
    }
}
