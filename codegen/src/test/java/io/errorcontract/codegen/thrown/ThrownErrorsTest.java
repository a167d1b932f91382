package io.errorcontract.codegen.thrown;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.codegen.thrown.code.CatalogIndex;
import io.errorcontract.codegen.thrown.flow.Escape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operations of which somebody has said by hand what can leave them, compiled and looked at. */
class ThrownErrorsTest {

    private static final double WHOLE = 1.0;

    @TempDir
    private static Path folder;

    private static CompiledServer shop;
    private static CompiledServer bank;

    @BeforeAll
    static void compile() throws IOException {
        Path catalog = CompiledServer.catalog(folder);
        shop = CompiledServer.compile("shop", folder, catalog);
        bank = CompiledServer.compile("bank", folder, catalog);
    }

    @Test
    void findsWhatLeavesTheFiftyNineOperations() throws IOException {
        ThrownErrors thrown = shop.thrown(Map.of("com.shop.OutOfStock", "stock.empty"));
        Score all = Score.of(shop, thrown, escape -> true);
        Score sure = Score.of(shop, thrown, Escape::sure);
        System.out.println("shop: " + all + "; the sure ones: " + sure);
        assertThat(thrown.operations()).hasSize(59);
        assertThat(all.differences()).isEmpty();
        assertThat(all.precision()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(all.recall()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(sure.precision()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(sure.recall()).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void findsWhatLeavesOperationsOfAnotherStyle() throws IOException {
        ThrownErrors thrown = bank.thrown(Map.of());
        Score all = Score.of(bank, thrown, escape -> true);
        Score sure = Score.of(bank, thrown, Escape::sure);
        System.out.println("bank: " + all + "; the sure ones: " + sure);
        assertThat(all.differences()).isEmpty();
        assertThat(all.precision()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(all.recall()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(sure.precision()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(sure.recall()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void readsTheCatalogFromItsClasses() throws IOException {
        CatalogIndex catalog = shop.thrown(Map.of()).catalog();
        assertThat(catalog.packages()).containsExactly("com/shop/errors/");
        assertThat(catalog.codes())
                .hasSize(34)
                .contains("disk.full", "order.not_found")
                .doesNotContain("not_found");
        assertThat(catalog.exceptions())
                .containsEntry("com/shop/errors/DiskException", Set.of("disk.full", "disk.readonly"))
                .containsEntry("com/shop/errors/OrderNotFoundException", Set.of("order.not_found"))
                .containsEntry("com/shop/errors/NotFoundException", Set.of());
        assertThat(catalog.constants()).containsEntry("com/shop/errors/ShopErrorCode.DISK_FULL", "disk.full");
    }

    @Test
    void saysOnWhichWay() throws IOException {
        ServerOperation operation = operation(shop.thrown(Map.of()), "GET /orders/{id}");
        assertThat(operation.escapes()).singleElement().satisfies(escape -> {
            assertThat(escape.code()).isEqualTo("order.not_found");
            assertThat(escape.sure()).isTrue();
            assertThat(escape.path()).hasSize(2);
            assertThat(escape.path().get(0)).matches("Mvc\\.java:\\d+");
            assertThat(escape.path().get(1)).matches("Services\\.java:\\d+");
        });
    }

    @Test
    void namesMethodsWhereClassesHaveNoLines() throws IOException {
        CompiledServer bare = CompiledServer.compile("shop", folder, CompiledServer.catalog(folder), "-g:none");
        ServerOperation operation = operation(bare.thrown(Map.of()), "GET /orders/{id}");
        assertThat(operation.escapes())
                .singleElement()
                .satisfies(escape -> assertThat(escape.path())
                        .startsWith("OrderController.get", "OrderService.get")
                        .noneMatch(place -> place.contains(".java")));
    }

    @Test
    void goesOnWithoutALibrary() throws IOException {
        ThrownErrors thrown = shop.thrownWithout("spring-web", Map.of());
        assertThat(thrown.operations()).hasSizeGreaterThan(50);
        assertThat(thrown.blindness().places().toString())
                .contains("org.springframework.web.filter.OncePerRequestFilter");
    }

    private static ServerOperation operation(ThrownErrors thrown, String title) {
        return thrown.operations().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** How the pairs of operations and codes agree. */
    private record Score(int right, int wrong, int missed, List<String> differences) {

        static Score of(CompiledServer server, ThrownErrors thrown, Predicate<Escape> counted) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            List<String> differences = new ArrayList<>();
            for (ServerOperation operation : thrown.operations()) {
                Set<String> wanted = server.truth(operation);
                Set<String> found = operation.escapes().stream()
                        .filter(counted)
                        .map(Escape::code)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> both = new TreeSet<>(wanted);
                both.retainAll(found);
                right += both.size();
                wrong += found.size() - both.size();
                missed += wanted.size() - both.size();
                if (!wanted.equals(found)) {
                    differences.add(operation.title() + ": wanted " + wanted + ", found " + found);
                }
            }
            return new Score(right, wrong, missed, differences);
        }

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f of %d pairs".formatted(precision(), recall(), right + missed);
        }
    }
}
