package io.errorcontract.codegen.goal;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlSequence;
import io.errorcontract.codegen.document.DocumentReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The codes that Spring Boot's configuration of a server gives to exceptions of its own. */
final class ServerMappings {

    private static final String KEY = "error-contract.mappings";

    private ServerMappings() {}

    /** The code of each class that {@code error-contract.mappings} names in the application's configuration. */
    static Map<String, String> read(Path classes) throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (String name : List.of("application.yaml", "application.yml")) {
            Path file = classes.resolve(name);
            if (Files.isRegularFile(file)) {
                readYaml(name, Files.readAllBytes(file), codes);
            }
        }
        Path file = classes.resolve("application.properties");
        if (Files.isRegularFile(file)) {
            readProperties(file, codes);
        }
        return codes;
    }

    /** What cannot be read is for Spring to report. */
    private static void readYaml(String name, byte[] content, Map<String, String> codes) {
        new DocumentReader(new DiagnosticCollector())
                .read(name, content)
                .flatMap(document -> mappings(document.root()))
                .ifPresent(list -> {
                    for (YamlNode item : list.items()) {
                        if (item instanceof YamlMapping mapping) {
                            mapping.text("exception")
                                    .ifPresent(type -> mapping.text("code").ifPresent(code -> codes.put(type, code)));
                        }
                    }
                });
    }

    private static Optional<YamlSequence> mappings(YamlMapping root) {
        Optional<YamlNode> nested = root.mapping("error-contract").flatMap(each -> each.get("mappings"));
        return nested.or(() -> root.get(KEY))
                .filter(YamlSequence.class::isInstance)
                .map(YamlSequence.class::cast);
    }

    private static void readProperties(Path file, Map<String, String> codes) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(KEY + "[") && key.endsWith("].exception")) {
                String code = properties.getProperty(key.substring(0, key.length() - "exception".length()) + "code");
                if (code != null) {
                    codes.put(properties.getProperty(key), code);
                }
            }
        }
    }
}
