package io.errorcontract.benchmarks.generation;

import com.sun.management.OperatingSystemMXBean;
import io.errorcontract.benchmarks.Runs;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.codegen.goal.Docs;
import io.errorcontract.codegen.goal.JavaSettings;
import io.errorcontract.codegen.site.SiteFormat;
import io.errorcontract.codegen.workspace.CatalogFiles;
import io.errorcontract.codegen.workspace.InputPath;
import io.errorcontract.codegen.workspace.OutputPath;
import io.errorcontract.codegen.workspace.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What it costs to write the site of 10,000 errors against that of 1,000, from YAML to disk, in a process of its own;
 * and to find out that nothing changed. Run without arguments, it forks itself and compares.
 */
public final class SiteRatios {

    private static final String CATALOG = "catalog";
    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    private static final int FORKS = 3;

    private SiteRatios() {}

    /**
     * Compares, or measures one site.
     *
     * @param args nothing to compare; a folder with a catalog to measure
     * @throws IOException if files cannot be read or written, or a JVM cannot be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            measure(Path.of(args[0]));
            return;
        }
        double small = report(SMALL);
        double large = report(LARGE);
        System.out.printf("%,d errors over %,d: %.2f times the processor time%n", LARGE, SMALL, large / small);
    }

    private static double report(int size) throws IOException {
        long[] first = new long[FORKS];
        long[] unchanged = new long[FORKS];
        for (int i = 0; i < FORKS; i++) {
            try (Folder folder = Folder.temporary()) {
                writeCatalog(Files.createDirectory(folder.path().resolve(CATALOG)), size);
                first[i] = PluginJvm.JVM.run(SiteRatios.class, folder.path().toString());
                unchanged[i] = PluginJvm.JVM.run(SiteRatios.class, folder.path().toString());
            }
        }
        System.out.printf(
                "%,d errors, processor time of the process, medians of %d: the site %.2f s, nothing changed %.2f s%n",
                size, FORKS, Runs.median(first) / 1e9, Runs.median(unchanged) / 1e9);
        return Runs.median(first);
    }

    private static void measure(Path folder) throws IOException {
        Path catalog = folder.resolve(CATALOG);
        Workspace workspace = Workspace.builder(folder)
                .catalog(new CatalogFiles(catalog, List.of("*.yaml")))
                .buildRecord(folder.resolve("record"))
                .build();
        new Docs(
                        false,
                        JavaSettings.OF_CATALOG,
                        new OutputPath(folder.resolve("site")),
                        SiteFormat.HTML,
                        null,
                        new InputPath(catalog),
                        null,
                        null,
                        new OutputPath(folder.resolve("templates")),
                        null,
                        null,
                        Visibility.PUBLIC,
                        null,
                        List.of(),
                        Docs.DEFAULT_TITLE)
                .run(workspace);
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.print(process.getProcessCpuTime());
    }

    private static void writeCatalog(Path folder, int size) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                catalog: large
                title: Many errors
                version: 1.0.0
                java: { package: com.example.large }
                families: { thing: { match: 'thing.*', title: Things that fail } }
                errors:
                """);
        for (int i = 0; i < size; i++) {
            yaml.append("  thing.error_").append(i).append(":\n    status: ").append(400 + i % 16);
            yaml.append("\n    message: Thing {thing_id} failed in place ")
                    .append(i)
                    .append('\n');
            yaml.append("""
                        params: { thing_id: { example: th_1, docs: The thing that failed. } }
                        description: The thing was *there*, but it failed before it could answer.
                        causes: [ "It was moved.", "It was `deleted`." ]
                        suggestion: Look the thing up.
                        see: [thing.error_0]
                    """);
        }
        Files.writeString(folder.resolve("errors.yaml"), yaml);
    }
}
