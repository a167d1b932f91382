package io.errorcontract.catalog.change.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.catalog.change.CatalogVersion;
import io.errorcontract.catalog.definition.VersionBump;
import io.errorcontract.catalog.diagnostic.DiagnosticFormatter;
import org.junit.jupiter.api.Test;

class CompatibilityCheckTest {
    @Test
    void a_compatible_minor_version_passes() {
        CompatibilityCheck check =
                CompatibilityCheck.of(CatalogComparison.of(Versions.FIRST, Versions.SECOND), Acceptances.NONE);
        assertThat(check.passes()).isTrue();
        assertThat(check.needed()).isEqualTo(VersionBump.MINOR);
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void a_break_in_a_minor_version_does_not() {
        CompatibilityCheck check = Versions.check(Acceptances.NONE);
        assertThat(check.passes()).isFalse();
        assertThat(check.problems()).isEqualTo("""
                        errors v1.yaml:3:10: error: version 1.2.0 is a minor bump from 1.1.0, but these changes require a major bump [version-bump]
                            3 | version: 1.2.0
                              |          ^^^^^
                          hint: the next version is 2.0.0; to accept a harmless break, list it in accepted-changes.yaml
                        """);
    }

    @Test
    void accepted_breaks_do_not_count_and_unused_acceptances_are_faults() {
        CompatibilityCheck check = Versions.check(Versions.acceptances());
        assertThat(check.changes()).filteredOn(JudgedChange::isAccepted).hasSize(1);
        assertThat(check.problems()).isEqualTo("""
                        accepted-changes.yaml:5:13: error: there is no change 'code-removed' at 'errors / basket.*' [unused-acceptance]
                            5 |   - change: code-removed
                              |             ^^^^^^^^^^^^
                          hint: remove the acceptance
                        errors v1.yaml:3:10: error: version 1.2.0 is a minor bump from 1.1.0, but these changes require a major bump [version-bump]
                            3 | version: 1.2.0
                              |          ^^^^^
                          hint: the next version is 2.0.0; to accept a harmless break, list it in accepted-changes.yaml
                        """);
    }

    @Test
    void a_break_passes_when_all_of_it_is_accepted() {
        Acceptances acceptances = accept("""
                accepted:
                  - { change: status-changed, at: "errors / order.gone / *", reason: Agreed. }
                  - { change: code-removed, at: errors / cart.gone, reason: Agreed. }
                """);
        CompatibilityCheck check = Versions.check(acceptances);
        assertThat(check.passes()).isTrue();
        assertThat(check.needed()).isEqualTo(VersionBump.PATCH);
    }

    @Test
    void a_version_before_the_baseline_is_a_fault() {
        CompatibilityCheck check =
                CompatibilityCheck.of(CatalogComparison.of(Versions.SECOND, Versions.FIRST), Acceptances.NONE);
        assertThat(check.problems()).isEqualTo("""
                        1.0.0/errors.yaml:3:10: error: version 1.0.0 comes before 1.1.0, the baseline's [version-back]
                            3 | version: 1.0.0
                              |          ^^^^^
                        """);
    }

    @Test
    void another_catalog_is_no_baseline() {
        CatalogVersion other = Catalogs.read("bank.yaml", """
                catalog: bank
                title: Bank
                version: 1.0.0
                errors:
                  broke: { status: 402, message: No money left }
                """);
        CompatibilityCheck check = CompatibilityCheck.of(CatalogComparison.of(other, Versions.FIRST), Acceptances.NONE);
        assertThat(check.problems()).isEqualTo("""
                        1.0.0/errors.yaml:1:10: error: the baseline is the catalog 'bank', this one is 'shop' [other-catalog]
                            1 | catalog: shop
                              |          ^^^^
                        """);
    }

    @Test
    void all_faults_of_a_file_of_acceptances_are_told_at_once() {
        Acceptances acceptances = accept("""
                acepted: []
                accepted:
                  - change: status-chnged
                    at: errors / order.gone / status
                    reason: Agreed.
                  - change: status-changed
                    at: 12
                    reason: "  "
                    since: 1.0.0
                  - status-changed
                """);
        assertThat(acceptances.list()).isEmpty();
        assertThat(new DiagnosticFormatter(acceptances.sources()).formatAll(acceptances.diagnostics()))
                .isEqualTo("""
                        accepted-changes.yaml:1:1: error: unknown key 'acepted' [unknown-key]
                            1 | acepted: []
                              | ^^^^^^^
                          hint: did you mean 'accepted'?
                        accepted-changes.yaml:3:13: error: there is no change 'status-chnged' [unknown-change]
                            3 |   - change: status-chnged
                              |             ^^^^^^^^^^^^^
                          hint: did you mean 'status-changed'?
                        accepted-changes.yaml:7:9: error: 'at' has to be text, not the number 12 [wrong-type]
                            7 |     at: 12
                              |         ^^
                        accepted-changes.yaml:8:13: error: 'reason' is blank [blank-acceptance]
                            8 |     reason: "  "
                              |             ^^^^
                        accepted-changes.yaml:9:5: error: unknown key 'since' [unknown-key]
                            9 |     since: 1.0.0
                              |     ^^^^^
                          hint: known are: change, at, reason
                        accepted-changes.yaml:10:5: error: an element of 'accepted' has to be a mapping, not text [wrong-type]
                           10 |   - status-changed
                              |     ^^^^^^^^^^^^^^
                        6 errors
                        """);
    }

    private static Acceptances accept(String yaml) {
        return Acceptances.read("accepted-changes.yaml", yaml.getBytes(UTF_8));
    }
}
