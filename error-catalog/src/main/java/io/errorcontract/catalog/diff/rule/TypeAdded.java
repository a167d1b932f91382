package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.COMPATIBLE;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diff.Impact;

/** A type that only the new catalog has. */
final class TypeAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO =
            new ChangeRuleInfo("type-added", "a named type was added", "There is one more class.", "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String type : c.now().catalog().types().keySet()) {
            if (!c.old().catalog().types().containsKey(type)) {
                c.added(
                        SourcePath.of("types", type),
                        "the type '" + type + "' was added",
                        new Impact(NONE, COMPATIBLE, NONE));
            }
        }
    }
}
