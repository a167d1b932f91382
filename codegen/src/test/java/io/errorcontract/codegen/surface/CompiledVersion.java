package io.errorcontract.codegen.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.java.JavaGenerator;
import io.errorcontract.codegen.java.JavaOptions;
import io.errorcontract.codegen.output.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The generated classes of a version.
 *
 * @param sources the sources by path
 * @param classes the folder of the compiled classes
 */
record CompiledVersion(Map<String, String> sources, Path classes) {
    /** Generates and compiles all classes. */
    static CompiledVersion of(CatalogVersion version, Path classes) throws IOException {
        Map<String, String> sources = sources(version);
        compile(sources, classes, System.getProperty("java.class.path"));
        return new CompiledVersion(sources, classes);
    }

    /** Generates a version that differs little, and compiles those classes alone that differ. */
    CompiledVersion next(CatalogVersion version, Path folder) throws IOException {
        Map<String, String> all = sources(version);
        Map<String, String> changed = new LinkedHashMap<>(all);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(sources.get(entry.getKey())));
        Files.createDirectories(folder);
        if (!changed.isEmpty()) {
            compile(
                    changed,
                    folder,
                    classes + System.getProperty("path.separator") + System.getProperty("java.class.path"));
        }
        return new CompiledVersion(all, folder);
    }

    /** The paths of the sources that are not the same in another version. */
    Set<String> changedIn(CompiledVersion other) {
        Set<String> changed = new LinkedHashSet<>();
        Stream.concat(sources.keySet().stream(), other.sources.keySet().stream())
                .filter(path -> !String.valueOf(sources.get(path)).equals(other.sources.get(path)))
                .forEach(changed::add);
        return changed;
    }

    /** Packs the classes of some sources. */
    Path jar(Set<String> paths, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String path : paths) {
                if (sources.containsKey(path)) {
                    add(out, classes.resolve(path.replaceFirst("\\.java$", "")));
                }
            }
        }
        return jar;
    }

    private void add(JarOutputStream out, Path prefix) throws IOException {
        String name = String.valueOf(prefix.getFileName());
        try (Stream<Path> files = Files.list(prefix.resolveSibling("."))) {
            for (Path file : files.sorted().toList()) {
                String found = String.valueOf(file.getFileName());
                if (found.equals(name + ".class") || found.startsWith(name + "$")) {
                    out.putNextEntry(new JarEntry(
                            classes.relativize(file.normalize()).toString().replace('\\', '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }

    private static Map<String, String> sources(CatalogVersion version) {
        Map<String, String> sources = new LinkedHashMap<>();
        Catalog catalog = Catalog.of(version.definition(), version.places());
        for (GeneratedFile file : new JavaGenerator(JavaOptions.of(StandardCharsets.UTF_8))
                .generate(catalog)
                .files()) {
            sources.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return sources;
    }

    private static void compile(Map<String, String> sources, Path classes, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new Source(path, text)));
        Files.createDirectories(classes);
        List<String> options =
                List.of("-proc:none", "-implicit:none", "-nowarn", "-d", classes.toString(), "-classpath", classPath);
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean passed = compiler.getTask(messages, manager, null, options, null, units)
                    .call();
            assertThat(passed).as(messages.toString()).isTrue();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
