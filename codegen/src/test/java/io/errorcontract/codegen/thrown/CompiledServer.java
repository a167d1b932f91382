package io.errorcontract.codegen.thrown;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.java.Generated;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A server, compiled from sources among the resources of the tests.
 *
 * @param classes its classes
 * @param catalog those of its catalog
 * @param truth what can leave each handler, by class and method
 */
record CompiledServer(Path classes, Path catalog, Map<String, Set<String>> truth) {

    private static final String RESOURCES = "/thrown/";

    /** Compiles the catalog that all servers share. */
    static Path catalog(Path folder) throws IOException {
        Path own = Files.createTempDirectory(folder, "catalog");
        try (InputStream in = CompiledServer.class.getResourceAsStream(RESOURCES + "shop/errors.yaml")) {
            Generated.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)).compile(own);
        }
        return own.resolve("classes");
    }

    static CompiledServer compile(String name, Path folder, Path catalog, String... options) throws IOException {
        Path classes = Files.createTempDirectory(folder, name);
        List<File> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(resource(name))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.add(file.toFile()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(List.of("--release", "17", "-proc:none", "-nowarn", "-parameters", "-d"));
        all.add(classes.toString());
        all.addAll(List.of("-classpath", catalog + File.pathSeparator + System.getProperty("java.class.path")));
        all.addAll(options.length == 0 ? List.of("-g") : List.of(options));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean passed = compiler.getTask(
                            messages, manager, null, all, null, manager.getJavaFileObjectsFromFiles(sources))
                    .call();
            assertThat(passed).as(messages.toString()).isTrue();
        }
        return new CompiledServer(classes, catalog, truths(classes));
    }

    private static Path resource(String name) {
        try {
            return Path.of(CompiledServer.class.getResource(RESOURCES + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Set<String>> truths(Path classes) throws IOException {
        Map<String, Set<String>> truths = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_CODE);
                for (MethodNode method : node.methods) {
                    List<AnnotationNode> annotations =
                            method.visibleAnnotations == null ? List.of() : method.visibleAnnotations;
                    annotations.stream()
                            .filter(each -> each.desc.endsWith("/Truth;"))
                            .forEach(each -> truths.put(node.name.replace('/', '.') + "." + method.name, codes((String)
                                    each.values.get(1))));
                }
            }
        }
        return truths;
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        for (StringTokenizer words = new StringTokenizer(text); words.hasMoreTokens(); ) {
            codes.add(words.nextToken());
        }
        return codes;
    }

    ThrownErrors thrown(Map<String, String> mappings) throws IOException {
        return thrownWithout("no such jar", mappings);
    }

    /** Looks at it without the jars whose names contain a word. */
    ThrownErrors thrownWithout(String jar, Map<String, String> mappings) throws IOException {
        List<Path> libraries = new ArrayList<>(List.of(catalog));
        StringTokenizer path = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
        while (path.hasMoreTokens()) {
            String element = path.nextToken();
            if (!element.contains(jar) && !element.endsWith("test-classes")) {
                libraries.add(Path.of(element));
            }
        }
        return ThrownErrors.of(List.of(classes), libraries, mappings);
    }

    /** What can leave an operation; of a route or an inherited handler, the truth stands at what it calls. */
    Set<String> truth(ServerOperation operation) {
        Set<String> own = truth.get(operation.handler());
        return own != null
                ? own
                : truth.entrySet().stream()
                        .filter(each ->
                                each.getKey().endsWith("." + operation.name().replaceAll("^lambda\\$.*", "none")))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElseGet(TreeSet::new);
    }
}
