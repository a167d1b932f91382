package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.codegen.output.OutputWriter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java of a catalog: generated, compiled without a single warning, and loaded.
 *
 * @param files the sources
 */
public record Generated(List<GeneratedFile> files) {

    /** Generates from one file. */
    public static Generated of(String yaml) {
        return of(yaml, StandardCharsets.UTF_8, ClassLimits.OF_CLASS_FILES);
    }

    static Generated of(String yaml, JavaOptions.Bodies bodies) {
        return of(yaml, new JavaOptions(StandardCharsets.UTF_8, bodies, false), ClassLimits.OF_CLASS_FILES);
    }

    static Generated of(String yaml, Charset charset, ClassLimits limits) {
        return of(yaml, new JavaOptions(charset, JavaOptions.Bodies.CONSTRAINED, false), limits);
    }

    private static Generated of(String yaml, JavaOptions options, ClassLimits limits) {
        Catalog catalog =
                Catalog.of(CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
        return new Generated(
                new JavaGenerator(options, limits).generate(catalog).files());
    }

    /** Compiles as strictly as javac can. */
    public Compiled compile(Path folder) {
        return compile(folder, StandardCharsets.UTF_8);
    }

    Compiled compile(Path folder, Charset charset) {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        try {
            new OutputWriter(sources).write(files);
            assertThat(classes.toFile().mkdirs()).isTrue();
            assertThat(javac(sources, classes, charset)).isEmpty();
            return new Compiled(
                    files.stream().map(GeneratedFile::path).toList(),
                    new URLClassLoader(new URL[] {url(classes)}, Generated.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private String javac(Path sources, Path classes, Charset charset) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-encoding",
                charset.name(),
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, charset)) {
            List<File> paths = new ArrayList<>();
            files.forEach(file -> paths.add(sources.resolve(file.path()).toFile()));
            boolean passed = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromFiles(paths))
                    .call();
            return passed ? messages.toString() : messages + "\nfailed";
        }
    }

    String source(String className) {
        return files.stream()
                .filter(file -> file.path().endsWith("/" + className + ".java"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findAny()
                .orElseThrow();
    }
}
