package io.errorcontract.catalog.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.diff.History.Release;
import io.errorcontract.catalog.diff.report.ChangelogReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history = History.of(List.of(Versions.THIRD, Versions.FIRST, Versions.SECOND));

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
        Release second = history.releases().get(1);
        assertThat(second.changesOf("cart.gone")).map(Change::rule).containsExactly("code-deprecated");
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
        return history.releasesOf(code).stream()
                .map(release -> release.version().toString())
                .toList();
    }
}
