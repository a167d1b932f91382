package io.errorcontract.codegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.example.ExampleErrors;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.resolve.CatalogCompiler;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.document.OpenApiVersion;
import io.errorcontract.codegen.openapi.OpenApiExporter;
import io.errorcontract.codegen.openapi.component.CatalogComponents;
import io.errorcontract.codegen.site.Sites;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The five contracts, exported as OpenAPI documents and imported again. */
class ImportRoundTripTest {

    /** A parameter that is a synonym of {@code $retryable} looks like the flag itself. */
    private static final Map<String, Set<String>> LOST_PARAMETERS =
            Map.of("CONTAINER_UNAVAILABLE", Set.of("retryable"), "OPERATION_INTERRUPTED", Set.of("retryable"));

    /** OpenAPI has no word for what may be retried, unless a body or a Retry-After header says so. */
    private static final Map<String, Set<String>> OTHER_RETRIES = Map.of(
            "hopx", Set.of("INTERNAL_ERROR", "RESOURCE_LIMIT_ERROR"),
            "cloudflare-sandbox", Set.of(),
            "daytona", Set.of(),
            "dyva", Set.of(),
            "pandastack", Set.of());

    static Stream<Arguments> contracts() {
        return Sites.CONTRACTS.stream()
                .flatMap(
                        contract -> Stream.of(OpenApiVersion.values()).map(version -> Arguments.of(contract, version)));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyCodeComesBackWithItsStatus(String contract, OpenApiVersion version) {
        Trip trip = new Trip(contract, version);

        assertThat(statuses(trip.imported)).isEqualTo(statuses(trip.original));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void bodiesAreReadAlike(String contract, OpenApiVersion version) {
        Trip trip = new Trip(contract, version);

        assertThat(trip.responses()).isNotEmpty().allSatisfy(response -> {
            ApiException before = trip.before(response);
            ApiException after = trip.after(response);
            assertThat(after.contractViolations()).isEmpty();
            assertThat(after.error().extras()).isEmpty();
            assertThat(after.code()).isEqualTo(before.code());
            assertThat(after).hasMessage(before.getMessage());
            assertThat(after.violations()).isEqualTo(before.violations());
            assertThat(after.error().requestId()).isEqualTo(before.error().requestId());
            assertThat(after.retryAfter()).isEqualTo(before.retryAfter());
            Map<String, Object> params = new HashMap<>(before.error().params());
            params.keySet().removeAll(LOST_PARAMETERS.getOrDefault(before.code(), Set.of()));
            assertThat(values(after.error().params())).isEqualTo(values(params));
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatMayBeRetriedIsKnownAsFarAsTheDocumentTells(String contract, OpenApiVersion version) {
        Trip trip = new Trip(contract, version);
        Set<String> others = new TreeSet<>();
        for (ErrorResponse response : trip.responses()) {
            if (trip.before(response).isRetryable() != trip.after(response).isRetryable()) {
                others.add(Objects.requireNonNull(trip.before(response).code()));
            }
        }

        assertThat(others).isEqualTo(OTHER_RETRIES.get(contract));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatIsOnlyForPeopleDoesNotSurvive(String contract, OpenApiVersion version) {
        CatalogDefinition imported = new Trip(contract, version).definition;

        assertThat(imported.retryPolicies()).isEmpty();
        assertThat(imported.reserved()).isEmpty();
        assertThat(imported.guides()).isEmpty();
        assertThat(imported.errors().values()).allSatisfy(error -> {
            assertThat(error.causes()).isEmpty();
            assertThat(error.fixes()).isEmpty();
            assertThat(error.see()).isEmpty();
            assertThat(error.aliases()).isEmpty();
            assertThat(error.since()).isNull();
        });
        assertThat(imported.errors().values().stream().map(ErrorDefinition::description))
                .containsOnlyNulls();
    }

    /** Of a number that stands in a message only, no document tells the type. */
    private static Map<String, Object> values(Map<String, Object> params) {
        Map<String, Object> values = new HashMap<>(params);
        values.replaceAll((name, value) -> value instanceof Number ? new BigDecimal(value.toString()) : value);
        return values;
    }

    private static Map<String, Integer> statuses(ErrorCatalog catalog) {
        Map<String, Integer> statuses = new HashMap<>();
        catalog.errors().forEach(error -> statuses.put(error.code(), error.status()));
        return statuses;
    }

    /** A contract and what comes back of it. */
    private static final class Trip {

        private final ErrorCatalog original;
        private final ExampleErrors examples;
        private final CatalogDefinition definition;
        private final ErrorCatalog imported;

        Trip(String contract, OpenApiVersion version) {
            Catalog written = Catalog.of(Sites.contract(contract));
            this.original = written.contract();
            this.examples = ExampleErrors.completed(written);
            CatalogComponents components = new CatalogComponents(written);
            String document = TreeWriter.YAML.document(
                    new OpenApiExporter(components).export(version, original.title(), original.version()));
            this.definition =
                    ImportDocuments.catalog(ImportDocuments.read(document)).orElseThrow();
            this.imported = CatalogCompiler.compile(definition);
        }

        /** What the original's server sends for each example of the catalog. */
        List<ErrorResponse> responses() {
            List<ErrorResponse> responses = new ArrayList<>();
            ErrorCodec codec = codec(original);
            for (ErrorDescriptor error : original.errors()) {
                for (ExampleDefinition example : examples.examples(error.code())) {
                    responses.add(
                            codec.encode(examples.of(error.code(), example).error(), EncodeContext.EMPTY));
                }
            }
            return responses;
        }

        ApiException before(ErrorResponse response) {
            return decode(original, response);
        }

        ApiException after(ErrorResponse response) {
            return decode(imported, response);
        }

        private static ApiException decode(ErrorCatalog catalog, ErrorResponse response) {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
            return codec(catalog).decode(response.status(), headers, response.body());
        }

        private static ErrorCodec codec(ErrorCatalog catalog) {
            return ErrorCodec.of(catalog, ApiException::new);
        }
    }
}
