package io.errorcontract.examples.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** What the enriched document says of errors. */
final class ListedErrors {

    private static final Path DOCUMENT = Path.of("target/error-contract/openapi/openapi.yaml");

    private final Map<?, ?> document;

    ListedErrors() throws IOException {
        document = new Yaml().load(Files.readString(DOCUMENT));
    }

    /** Each error of each operation, in the form {@code operationId code}. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Object path : map(document, "paths").values()) {
            for (Object operation : ((Map<?, ?>) path).values()) {
                if (operation instanceof Map<?, ?> node && node.containsKey("operationId")) {
                    addCodes(all, node);
                }
            }
        }
        return all;
    }

    private static void addCodes(Set<String> all, Map<?, ?> operation) {
        for (Object response : map(operation, "responses").values()) {
            if (((Map<?, ?>) response).get("x-error-codes") instanceof Iterable<?> codes) {
                codes.forEach(code -> all.add(operation.get("operationId") + " " + code));
            }
        }
    }

    /** The example of an error's body. */
    Object example(String code) {
        return map(map(map(document, "components"), "examples"), code).get("value");
    }

    private static Map<?, ?> map(Map<?, ?> from, String key) {
        return (Map<?, ?>) from.get(key);
    }
}
