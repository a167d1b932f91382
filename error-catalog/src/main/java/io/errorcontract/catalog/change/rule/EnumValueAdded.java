package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition.Enumeration;

/** A value that only the new catalog has. Enumerations are open: older readers keep it as text. */
final class EnumValueAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "enum-value-added",
            ChangeKind.ADDED,
            "an enumeration has one more value",
            "Enumerations are open: readers of the old version keep the value as text.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.now().catalog().types().forEach((name, type) -> {
            if (type instanceof Enumeration now && c.old().catalog().types().get(name) instanceof Enumeration old) {
                for (String value : now.values().keySet()) {
                    if (!old.values().containsKey(value)) {
                        String message = "the value '" + value + "' of '" + name + "' was added";
                        c.added(
                                SourcePath.of("types", name, "enum", value),
                                message,
                                Impact.of(COMPATIBLE, COMPATIBLE));
                    }
                }
            }
        });
    }
}
