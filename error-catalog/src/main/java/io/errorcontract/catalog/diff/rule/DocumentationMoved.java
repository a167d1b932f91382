package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.BREAKING;
import static io.errorcontract.catalog.diff.Rating.COMPATIBLE;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.ErrorDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diff.Impact;
import java.util.Objects;

/**
 * Another address of the reference. It breaks where it is the type of a problem (RFC 9457, section 3.1.1), which
 * identifies the error.
 */
final class DocumentationMoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "documentation-moved",
            "the page of errors has another address",
            "let the former address point on: it stands in logs, tickets and problem types");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    private static final String PROBLEM = "application/problem+json";

    @Override
    public void compare(RuleComparison c) {
        String was = c.old().catalog().documentation();
        String is = c.now().catalog().documentation();
        if (!Objects.equals(was, is) && was != null) {
            boolean problem = isProblem(c.old())
                    || c.old().catalog().errors().values().stream().anyMatch(error -> isProblem(c.old(), error));
            c.changed(
                    SourcePath.of("documentation"),
                    "the pages of all errors moved",
                    was,
                    Shown.orNothing(is),
                    impact(c, problem));
        }
        for (ErrorPair error : c.errors()) {
            String before = error.old().documentation();
            String after = error.now().documentation();
            if (!Objects.equals(before, after) && (before != null || was != null)) {
                Impact impact = impact(c, isProblem(c.old(), error.old()));
                c.changed(
                        error.path("documentation"),
                        "the page of " + error + " moved",
                        Shown.orNothing(before),
                        Shown.orNothing(after),
                        impact);
            }
        }
    }

    private static Impact impact(RuleComparison c, boolean problem) {
        boolean bound = c.old().headersBind("documentation")
                || c.old().layouts().all().values().stream().anyMatch(layout -> layout.binds("documentation"));
        return new Impact(problem ? BREAKING : bound ? COMPATIBLE : NONE, NONE, COMPATIBLE);
    }

    /** Whether the catalog itself has a problem body, which its clients may ask for. */
    private static boolean isProblem(CatalogSide side) {
        return side.catalog().bodies().values().stream()
                .anyMatch(body -> body.mediaType().startsWith(PROBLEM));
    }

    private static boolean isProblem(CatalogSide side, ErrorDefinition error) {
        Layout layout = side.layouts().of(error);
        return layout.mediaType().startsWith(PROBLEM) && layout.binds("documentation");
    }
}
