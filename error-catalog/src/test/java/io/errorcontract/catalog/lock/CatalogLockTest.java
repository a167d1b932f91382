package io.errorcontract.catalog.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogLockTest {
    /** The documented contracts, and every catalog of the tests that can be read. */
    static List<Path> catalogs() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("../examples"));
                Stream<Path> cases = Files.walk(Path.of("src/test/resources"))) {
            return Stream.concat(examples.filter(file -> file.endsWith("src/main/error-catalog/errors.yaml")), cases)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !CatalogReader.create().read(file).hasErrors())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void is_read_back_to_the_same_catalog(Path file) {
        CatalogDefinition catalog = CatalogReader.create().read(file).orElseThrow();
        String lock = CatalogLock.write(catalog);
        CatalogDefinition again = read(lock).orElseThrow();
        assertThat(CatalogLock.write(again)).isEqualTo(lock);
        assertThat(again.equals(catalog))
                .as("the lock of %s says everything", file)
                .isTrue();
    }

    @Test
    void has_one_way_of_writing() {
        CatalogResult catalog = read("""
                version: 1.0.0
                catalog: shop
                title: "Shop: #1"
                retry-policies: { slow: { delays: [90s, 500ms] } }
                bodies: { default: { json: { v: $$1, ok: false, "e?": [ { each: $violations, f: $field } ], "*": $params } } }
                errors:
                  'true':
                    status: 410
                    message: "Order {id}\\n\\u202e is \\u00ff \\U0001F600 gone"
                    retry-policy: slow
                    retryable: false
                    params: { id: 'string?' }
                """);
        assertThat(CatalogLock.write(catalog.orElseThrow())).isEqualTo("""
                        # The error contract as it was last released. Written by the goal 'lock', compared with by 'check'.
                        # Do not edit it: a change of this file alone changes what counts as a break.
                        catalog: shop
                        title: 'Shop: #1'
                        version: '1.0.0'
                        language: 1
                        bodies:
                          default:
                            media-type: application/json
                            json:
                              v: $$1
                              ok: false
                              'e?':
                                - each: $violations
                                  f: $field
                              '*': $params
                        retry-policies:
                          slow:
                            delays:
                              - PT1M30S
                              - PT0.5S
                        errors:
                          'true':
                            message: "Order {id}\\n\\u202e is ÿ 😀 gone"
                            status: 410
                            params:
                              id:
                                type: string
                                optional: true
                            retryable: false
                            retry-policy: slow
                        """);
    }

    private static CatalogResult read(String yaml) {
        return CatalogReader.create().read(Map.of("errors.yaml", yaml.getBytes(UTF_8)));
    }
}
