package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.BREAKING;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.FamilyDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diff.Impact;
import java.util.Objects;

/** Another HTTP status: readers without a code, proxies, retries and dashboards go by it. */
final class StatusChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "status-changed",
            "the HTTP status of an error or a family changed",
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
                        new Impact(BREAKING, NONE, BREAKING));
            }
        }
        for (FamilyDefinition family : c.now().catalog().families().values()) {
            FamilyDefinition before = c.old().catalog().families().get(family.name());
            if (before != null
                    && !Objects.equals(
                            c.old().families().status(before),
                            c.now().families().status(family))) {
                report(c, before, family);
            }
        }
    }

    /** A code that readers do not know gets its family by the status. */
    private static void report(RuleComparison c, FamilyDefinition before, FamilyDefinition family) {
        SourcePath path = SourcePath.of("families", family.name(), "status");
        Object was = Shown.orNothing(c.old().families().status(before));
        Object is = Shown.orNothing(c.now().families().status(family));
        c.changed(
                path,
                "the status of the family '" + family.name() + "' changed",
                was,
                is,
                new Impact(NONE, NONE, BREAKING));
    }
}
