package io.errorcontract.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs classes of this module in JVMs of their own, with no more on the class path than they need: a JVM opens one jar
 * after the other until it finds a class, and libraries use what logging they find.
 */
public final class FreshJvm {

    private final String classPath;

    private FreshJvm(String classPath) {
        this.classPath = classPath;
    }

    /**
     * Chooses what is on the class path besides this module's classes.
     *
     * @param jars how the names of the jars begin
     * @return such JVMs
     */
    public static FreshJvm with(String... jars) {
        String all = System.getProperty("java.class.path");
        return new FreshJvm(Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(all)
                .filter(element ->
                        !element.endsWith(".jar") || Stream.of(jars).anyMatch(new File(element).getName()::startsWith))
                .collect(Collectors.joining(File.pathSeparator)));
    }

    /**
     * Runs a class and waits for its end. What it writes to standard error is shown.
     *
     * @param main a class whose last line is a number
     * @param arguments its arguments
     * @return the number
     * @throws IOException if the JVM cannot be started
     */
    public long run(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                classPath,
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
