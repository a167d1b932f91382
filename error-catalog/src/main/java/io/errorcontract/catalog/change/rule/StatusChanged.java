package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import java.util.Objects;

/** Another HTTP status: readers without a code, proxies, retries and dashboards go by it. */
final class StatusChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "status-changed",
            "the HTTP status of an error or a family changed",
            "Readers without a code, proxies, retries and dashboards go by the status.",
            "keep the status; add an error of another code that has the right one, and deprecate this one");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            Integer was = c.old().families().status(error.old());
            Integer is = c.now().families().status(error.now());
            if (!Objects.equals(was, is)) {
                c.changed(
                        error.path("status"),
                        "the status of " + error + " changed",
                        was,
                        is,
                        Impact.of(BREAKING, BREAKING));
            }
        }
        c.families().forEach(family -> compare(c, family));
    }

    /** A code that readers do not know gets its family by the status. */
    private static void compare(RuleComparison c, FamilyPair family) {
        Integer was = c.old().families().status(family.old());
        Integer is = c.now().families().status(family.now());
        if (!Objects.equals(was, is)) {
            c.changed(
                    family.path("status"),
                    "the status of " + family + " changed",
                    Shown.orNothing(was),
                    Shown.orNothing(is),
                    Impact.of(NONE, BREAKING));
        }
    }
}
