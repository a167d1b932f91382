package io.errorcontract.catalog.change.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.check.History.ErrorRelease;
import io.errorcontract.catalog.change.report.ChangelogReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history =
            History.of(List.of(Versions.THIRD, Versions.FIRST, Versions.SECOND), CatalogComparison::of);

    @Test
    void the_latest_version_comes_first() {
        assertThat(history.releases())
                .map(release -> release.version().toString())
                .containsExactly("1.2.0", "1.1.0", "1.0.0");
    }

    @Test
    void each_code_has_its_history() {
        assertThat(versionsOf("order.gone")).containsExactly("1.2.0", "1.1.0", "1.0.0");
        assertThat(versionsOf("till.busy")).containsExactly("1.2.0", "1.1.0");
        assertThat(versionsOf("cart.gone")).containsExactly("1.2.0", "1.1.0", "1.0.0");
        assertThat(versionsOf("teapot")).isEmpty();
        List<ErrorRelease> cart = history.byError().getOrDefault("cart.gone", List.of());
        assertThat(cart)
                .map(HistoryTest::rules)
                .containsExactly(List.of("code-removed"), List.of("code-deprecated"), List.of());
    }

    @Test
    void an_error_that_was_renamed_is_followed_under_its_former_code() {
        History renamed = History.of(
                List.of(
                        version("1.0.0", "till.busy: { status: 503, message: Busy }"),
                        version("1.1.0", "till.busy: { status: 429, message: Busy }"),
                        version("2.0.0", "till.full: { status: 429, message: Busy, aliases: [till.busy] }")),
                CatalogComparison::of);
        assertThat(renamed.byError().get("till.full"))
                .map(found -> found.release().version() + " " + rules(found))
                .containsExactly("2.0.0 [code-renamed]", "1.1.0 [status-changed]", "1.0.0 []");
    }

    @Test
    void an_error_that_another_one_became_part_of_keeps_its_own_history() {
        History merged = History.of(
                List.of(
                        version("1.0.0", "till.busy: { status: 503, message: Busy }"),
                        version(
                                "1.1.0",
                                "till.busy: { status: 503, message: Busy }, till.full: { status: 503, message: Full }"),
                        version("2.0.0", "till.full: { status: 503, message: Full, aliases: [till.busy] }")),
                CatalogComparison::of);
        assertThat(merged.byError().get("till.full"))
                .map(found -> found.release().version() + " " + rules(found))
                .containsExactly("2.0.0 [code-renamed]", "1.1.0 [code-added]");
    }

    private static CatalogVersion version(String number, String errors) {
        String head = "catalog: shop\ntitle: Shop\nversion: " + number + "\n";
        return Catalogs.read(number + ".yaml", head + "errors: { " + errors + " }\n");
    }

    private static List<String> rules(ErrorRelease found) {
        return found.changes().stream().map(Change::rule).toList();
    }

    @Test
    void is_written_as_a_changelog() {
        assertThat(ChangelogReport.write("Shop | API", history)).isEqualTo("""
                        # Changes of Shop \\| API

                        ## 1.2.0

                        ### Breaking

                        - the status of 'order.gone' changed, from `410` to `404`.

                        ### Removed

                        - the error 'cart.gone' was removed, and its code is not reserved.

                        ### Changed

                        - the message of 'till.busy' changed, from ``The `till` is <b>busy</b> @home`` to ``The `till` \\| is <b>very busy</b> @home``.

                        ## 1.1.0

                        ### Added

                        - the optional parameter 'at' of 'order.gone' was added.
                        - the error 'till.busy' was added; older readers take it for ShopException.

                        ### Deprecated

                        - 'cart.gone' is deprecated.

                        ## 1.0.0

                        The first version, with 2 errors.
                        """);
    }

    private List<String> versionsOf(String code) {
        return history.byError().getOrDefault(code, List.of()).stream()
                .map(found -> found.release().version().toString())
                .toList();
    }
}
