package io.errorcontract.codegen.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.OutputWriter;
import io.errorcontract.codegen.site.Sites;
import io.errorcontract.codegen.site.build.TypeScriptSdk;
import io.errorcontract.codegen.tool.NpmTools;
import io.errorcontract.codegen.vectors.ExampleContracts;
import io.errorcontract.codegen.vectors.VectorSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The TypeScript runtime passes its tests and the vectors, also those of catalogs that use what no example does; and
 * generated packages are what a user would make of them: compiled under strict rules, linted, packed and installed.
 */
class TypeScriptPackageTest {
    private static final Path RUNTIME =
            Path.of("../runtimes/typescript").toAbsolutePath().normalize();
    private static final Path TARGET = RUNTIME.resolve("target");
    private static final Path PACKAGES = TARGET.resolve("packages");
    private static final Path RESOURCES = Path.of("src/test/resources");

    private static NpmTools npm;

    @BeforeAll
    static void generate() throws IOException, InterruptedException {
        npm = NpmTools.installIn(RUNTIME);
        Path modules = TARGET.resolve("node_modules/@errorcontract");
        Files.createDirectories(modules);
        if (!Files.exists(modules.resolve("runtime"))) {
            Files.createSymbolicLink(modules.resolve("runtime"), RUNTIME);
        }
        for (Map.Entry<String, Catalog> each : catalogs().entrySet()) {
            new OutputWriter(PACKAGES.resolve(each.getKey())).write(generated(each.getKey(), each.getValue()));
        }
        for (String name : List.of("hostile", "sandboxes", "spoken-bodies")) {
            new OutputWriter(TARGET.resolve("vectors").resolve(name))
                    .write(VectorSuite.of(catalogs().get(name)));
        }
        succeeds(npm.execute(RUNTIME, Map.of(), List.of("npm", "run", "build")));
    }

    private static Map<String, Catalog> catalogs() {
        Map<String, Catalog> catalogs =
                ExampleContracts.names().stream().collect(Collectors.toMap(name -> name, ExampleContracts::read));
        catalogs.put("hostile", ExampleContracts.read(RESOURCES.resolve("hostile.yaml")));
        catalogs.put("spoken-bodies", ExampleContracts.read(RESOURCES.resolve("spoken-bodies.yaml")));
        catalogs.put("sandboxes", ExampleContracts.read(RESOURCES.resolve("golden/sandboxes.yaml")));
        return catalogs;
    }

    private static List<GeneratedFile> generated(String name, Catalog catalog) {
        return new TypeScriptGenerator(options(name)).generate(catalog).files();
    }

    private static TypeScriptOptions options(String name) {
        // The names that the page of the Sandbox SDK shows.
        return name.equals("cloudflare-sandbox")
                ? new TypeScriptOptions(
                        null,
                        PropertyNames.CAMEL_CASE,
                        Map.of("CloudflareSandboxError", "SandboxError", "CommandFailedError", "CommandError"),
                        Map.of("httpStatus", "status", "context", "params"))
                : new TypeScriptOptions(null, PropertyNames.CAMEL_CASE, Map.of(), Map.of());
    }

    private static void succeeds(NpmTools.Run run) {
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void theRuntimePassesItsTestsAndAllVectors() throws IOException, InterruptedException {
        String folders = Stream.of(
                        RUNTIME.resolveSibling("vectors"),
                        TARGET.resolve("vectors/hostile"),
                        TARGET.resolve("vectors/sandboxes"),
                        TARGET.resolve("vectors/spoken-bodies"))
                .map(Path::toString)
                .collect(Collectors.joining(":"));

        succeeds(npm.execute(
                RUNTIME, Map.of("VECTORS", folders, "PACKAGES", PACKAGES.toString()), List.of("npm", "test")));
    }

    @Test
    void generatedPackagesCompileUnderStrictRules() throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (String name : catalogs().keySet()) {
            String alias = name.replace('-', '_');
            all.append("import * as ")
                    .append(alias)
                    .append(" from './packages/")
                    .append(name)
                    .append("/index.js';\n")
                    .append("export const of_")
                    .append(alias)
                    .append(" = ")
                    .append(alias)
                    .append(".contract.id;\n");
        }
        Files.writeString(TARGET.resolve("all.ts"), all);
        Files.copy(
                RESOURCES.resolve("typescript/exhaustive.ts"),
                TARGET.resolve("exhaustive.ts"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(List.of(
                "--noEmit",
                "--strict",
                "--exactOptionalPropertyTypes",
                "--noUncheckedIndexedAccess",
                "--noPropertyAccessFromIndexSignature",
                "--noImplicitOverride",
                "--erasableSyntaxOnly",
                "--verbatimModuleSyntax",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom,dom.iterable"));
        for (String resolution : List.of("nodenext", "bundler")) {
            List<String> run = new ArrayList<>(command);
            run.addAll(List.of("--module", resolution.equals("bundler") ? "esnext" : "nodenext"));
            run.addAll(List.of("--moduleResolution", resolution, "all.ts", "exhaustive.ts"));

            succeeds(npm.run(TARGET, "tsc", run));
        }
    }

    /** The samples of the reference sites, with the generated packages and with fetch alone. */
    @Test
    void theSamplesOfSitesCompile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "--noEmit",
                "--strict",
                "--noUnusedLocals",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom,dom.iterable",
                "--module",
                "nodenext"));
        Path folder = TARGET.resolve("samples");
        Files.createDirectories(folder);
        for (Map.Entry<String, Catalog> each : catalogs().entrySet()) {
            TypeScriptClasses classes = TypeScriptClasses.of(each.getValue(), options(each.getKey()));
            TypeScriptSdk sdk = new TypeScriptSdk("../packages/" + each.getKey() + "/index.js", classes.errors());
            List<String> samples = new ArrayList<>(samples(each.getValue(), sdk));
            samples.addAll(samples(each.getValue(), null));
            for (int i = 0; i < samples.size(); i++) {
                Path file = folder.resolve(each.getKey() + i + ".ts");
                Files.writeString(file, "export {};\ndeclare const url: string;\n" + samples.get(i) + "\n");
                command.add(TARGET.relativize(file).toString());
            }
        }

        succeeds(npm.run(TARGET, "tsc", command));
    }

    private static List<String> samples(Catalog catalog, @Nullable TypeScriptSdk sdk) {
        return Sites.samples(catalog, sdk).getOrDefault("typescript", List.of());
    }

    @Test
    void generatedPackagesAreCleanOfLint() throws IOException, InterruptedException {
        succeeds(npm.run(RUNTIME, "eslint", List.of("--max-warnings", "0", "--no-ignore", "target/packages")));
    }

    @Test
    void theSameCatalogGivesTheSameBytes() {
        catalogs()
                .forEach((name, definition) ->
                        assertThat(texts(generated(name, definition))).isEqualTo(texts(generated(name, definition))));
    }

    private static List<String> texts(List<GeneratedFile> files) {
        return files.stream()
                .map(file -> file.path() + new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    /** From the registry a user has what {@code npm pack} makes; the sample is the one of the package's README. */
    @Test
    void theReadmeIsAllThatAnEmptyProjectNeeds(@TempDir Path project) throws IOException, InterruptedException {
        for (Path source : List.of(RUNTIME, PACKAGES.resolve("pandastack"))) {
            succeeds(npm.execute(
                    source,
                    Map.of(),
                    List.of("npm", "pack", "--ignore-scripts", "--pack-destination", project.toString())));
        }
        Files.writeString(project.resolve("package.json"), "{ \"type\": \"module\" }");
        List<String> install =
                new ArrayList<>(List.of("npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"));
        try (Stream<Path> tarballs = Files.list(project)) {
            tarballs.filter(path -> path.toString().endsWith(".tgz"))
                    .sorted()
                    .forEach(path -> install.add("./" + path.getFileName()));
        }
        succeeds(npm.execute(project, Map.of(), install));
        String readme = Files.readString(project.resolve("node_modules/pandastack-errors/README.md"));
        String sample = readme.substring(readme.indexOf("```ts\n") + 6);
        sample = sample.substring(0, sample.indexOf("```"))
                .replace("// this very error, with its parameters as properties", "console.log('caught', error.code);")
                .replace(
                        "// one of the others: a switch over error.code is exhaustive",
                        "console.log('known', error.code);");
        Files.writeString(
                project.resolve("sample.js"), """
                import { createServer } from 'node:http';
                const body = process.argv[2];
                const server = createServer((_, response) => response.writeHead(401, { 'Content-Type': 'application/json' }).end(body));
                await new Promise((resolve) => server.listen(0, resolve));
                const url = `http://localhost:${server.address().port}/`;
                """ + sample + "server.close();\nserver.closeAllConnections();\n");

        NpmTools.Run run = npm.execute(
                project,
                Map.of(),
                List.of(
                        "node",
                        "sample.js",
                        "{\"error\":{\"code\":\"auth.invalid_token\",\"message\":\"m\",\"details\":{}}}"));

        succeeds(run);
        assertThat(run.output()).contains("auth.invalid_token");
    }
}
