package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** A type that only the new catalog has. */
final class TypeAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "type-added", ChangeKind.ADDED, "a named type was added", "There is one more class.", "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (String type : c.now().catalog().types().keySet()) {
            if (!c.old().catalog().types().containsKey(type)) {
                c.added(SourcePath.of("types", type), "the type '" + type + "' was added", Impact.of(NONE, NONE));
            }
        }
    }
}
