package io.errorcontract.openapigenerator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs a generator over the small API of this module's tests. */
final class Toys {

    private Toys() {}

    static Path resource(String name) {
        try {
            return Path.of(Toys.class.getResource("/toys/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Generates and returns the Java sources by their simple file names. */
    static Map<String, String> generate(Path output, String generator, Map<String, Object> options) {
        return generate(output, resource("openapi.yaml"), generator, options);
    }

    static Map<String, String> generate(Path output, Path document, String generator, Map<String, Object> options) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(document.toString())
                .setOutputDir(output.toString())
                .setAdditionalProperties(options);
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
