package io.errorcontract.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a class of this module in a JVM of its own. */
public final class FreshJvm {

    private FreshJvm() {}

    /**
     * Runs a class and waits for its end. What it writes to standard error is shown.
     *
     * @param main a class whose last line is a number
     * @param arguments its arguments
     * @return the number
     * @throws IOException if the JVM cannot be started
     */
    public static long run(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // What comes before is what libraries log.
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return Long.parseLong(lines.get(lines.size() - 1));
    }
}
