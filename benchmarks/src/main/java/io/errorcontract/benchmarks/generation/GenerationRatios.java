package io.errorcontract.benchmarks.generation;

import com.sun.management.OperatingSystemMXBean;
import io.errorcontract.benchmarks.Runs;
import io.errorcontract.codegen.goal.CatalogRequest;
import io.errorcontract.codegen.goal.GenerateGoal;
import io.errorcontract.codegen.goal.GenerateRequest;
import io.errorcontract.codegen.goal.JavaSettings;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.workspace.CatalogFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it costs to generate the Java of N trivial errors, from YAML to disk, in a process of its own, against JavaPoet
 * alone that writes as many classes of the same size. Run without arguments, it forks itself and compares.
 */
public final class GenerationRatios {

    private static final int[] SIZES = {1_000, 10_000};
    private static final int FORKS = 5;

    private GenerationRatios() {}

    /**
     * Compares, or measures one of the two.
     *
     * @param args nothing to compare; {@code plugin} or {@code javapoet}, a number of errors and a folder to measure
     * @throws IOException if files cannot be read or written, or a JVM cannot be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            measure(args[0], Integer.parseInt(args[1]), Path.of(args[2]));
            return;
        }
        for (int size : SIZES) {
            compare(size);
        }
    }

    private static void compare(int size) throws IOException {
        long[] plugin = new long[FORKS];
        long[] javaPoet = new long[FORKS];
        long pluginBytes = 0;
        long javaPoetBytes = 0;
        for (int i = 0; i < FORKS; i++) {
            try (Folder folder = Folder.temporary()) {
                writeCatalog(folder.path().resolve("errors.yaml"), size);
                plugin[i] = PluginJvm.JVM.run(
                        GenerationRatios.class,
                        "plugin",
                        Integer.toString(size),
                        folder.path().toString());
                pluginBytes = bytesOfExceptions(folder.path());
            }
            try (Folder folder = Folder.temporary()) {
                javaPoet[i] = PluginJvm.JVM.run(
                        GenerationRatios.class,
                        "javapoet",
                        Integer.toString(size),
                        folder.path().toString());
                javaPoetBytes = bytesOfExceptions(folder.path());
            }
        }
        System.out.printf(
                "%,d errors, processor time of the process, medians of %d: the plugin %.2f s (%,d kB of exceptions),"
                        + " JavaPoet alone %.2f s (%,d kB), ratio %.2f%n",
                size,
                FORKS,
                Runs.median(plugin) / 1e9,
                pluginBytes / 1_000,
                Runs.median(javaPoet) / 1e9,
                javaPoetBytes / 1_000,
                Runs.median(plugin) / (double) Runs.median(javaPoet));
    }

    private static void measure(String what, int size, Path folder) throws IOException {
        if (what.equals("plugin")) {
            new GenerateGoal(request(folder)).run();
        } else {
            JavaPoetAlone.write(size, folder.resolve("sources"));
        }
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.print(process.getProcessCpuTime());
    }

    private static GenerateRequest request(Path folder) {
        return new GenerateRequest(
                new CatalogRequest(
                        new CatalogFiles(folder, folder, List.of("*.yaml")),
                        false,
                        folder.resolve("record"),
                        "1",
                        List.of()),
                folder.resolve("sources"),
                folder.resolve("resources"),
                folder.resolve("classes"),
                JavaSettings.OF_CATALOG,
                JavaOptions.of(StandardCharsets.UTF_8));
    }

    private static void writeCatalog(Path file, int size) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                catalog: trivial
                title: Trivial errors
                version: 1.0.0
                java: { package: com.example.trivial }
                errors:
                """);
        for (int i = 0; i < size; i++) {
            yaml.append("  trivial.error_").append(i).append(": { status: 500, message: It is broken in place ");
            yaml.append(i).append(" }\n");
        }
        Files.writeString(file, yaml);
    }

    /** The size of the classes that both write; the plugin writes descriptors and codes besides. */
    private static long bytesOfExceptions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            return files.filter(file -> file.getFileName().toString().matches("TrivialError\\d+Exception.java"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
