package io.errorcontract.catalog.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.CatalogReader;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FamilyResolverTest {
    private static final CatalogDefinition CATALOG = CatalogReader.create()
            .read(Map.of("errors.yaml", """
                    catalog: shop
                    title: Shop
                    version: 1.0.0
                    properties: { owner: {}, team: {} }
                    families:
                      client: { status: 400, retryable: false, properties: { owner: web, team: a }, open: true }
                      orders: { match: "order.*", parent: client, title: An order failed }
                      busy: { match: ["*.busy", "order.very_*"], status: 503, retryable: true, retry-after: 2s, open: true }
                    errors:
                      order.invalid: { message: Wrong, properties: { team: b } }
                      order.very_busy: { message: Busy }
                      order.busy: { message: Busy, family: orders, status: 409 }
                      other: { message: Other, status: 418 }
                    """.getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();

    private final FamilyResolver families = new FamilyResolver(CATALOG);

    private static ErrorDefinition error(String code) {
        return CATALOG.errors().get(code);
    }

    @Test
    void thePatternWithTheMostLiteralCharactersWins() {
        assertThat(families.family(error("order.invalid")).name()).isEqualTo("orders");
        assertThat(families.family(error("order.very_busy")).name()).isEqualTo("busy");
        assertThat(families.family(error("other"))).isNull();
    }

    @Test
    void aFamilyThatIsNamedComesBeforePatterns() {
        assertThat(families.family(error("order.busy")).name()).isEqualTo("orders");
    }

    @Test
    void whatIsNotSaidComesFromTheFamilyThenFromItsParents() {
        assertThat(families.status(error("order.invalid"))).isEqualTo(400);
        assertThat(families.status(error("order.busy"))).isEqualTo(409);
        assertThat(families.retryable(error("order.invalid"))).isFalse();
        assertThat(families.retryAfter(error("order.very_busy"))).isEqualTo(Duration.ofSeconds(2));
        assertThat(families.retryPolicy(error("order.invalid"))).isNull();
        assertThat(families.property(error("order.invalid"), "team")).isEqualTo("b");
        assertThat(families.property(error("order.invalid"), "owner")).isEqualTo("web");
    }
}
