package io.errorcontract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the jar as a process, as a user does.
 *
 * @param directory the current directory of the processes
 */
record Shell(Path directory) {

    /**
     * What a process did.
     *
     * @param exitCode its exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    record Run(int exitCode, String out, String err) {}

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(new byte[0], arguments);
    }

    Run run(byte[] input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(directory, "run", ".out");
        Path err = Files.createTempFile(directory, "run", ".err");
        Process process = builder(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().write(input);
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        Run run = new Run(exitCode, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    /** Starts a command that goes on until the caller ends it. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectErrorStream(true).start();
    }

    /** Reads what a process writes, up to a line that holds a text. */
    static String awaitLine(Process process, String text) throws IOException {
        InputStream in = process.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.append((char) c);
            } else if (line.indexOf(text) >= 0) {
                return line.toString();
            } else {
                line.setLength(0);
            }
        }
        throw new IOException("the process ended without saying '" + text + "'");
    }

    Path write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("cli.jar", "")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(directory.toFile());
    }
}
