package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition.Enumeration;

/** A value that only the old catalog has: its constant is gone. */
final class EnumValueRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "enum-value-removed",
            "an enumeration has one value less",
            "The constant is gone, and code that names it does not compile any more.",
            "keep the value until the next major version, and say in its explanation that it is not sent any more");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.old().catalog().types().forEach((name, type) -> {
            if (type instanceof Enumeration old && c.now().catalog().types().get(name) instanceof Enumeration now) {
                for (String value : old.values().keySet()) {
                    if (!now.values().containsKey(value)) {
                        String message = "the value '" + value + "' of '" + name + "' was removed";
                        c.removed(
                                SourcePath.of("types", name, "enum", value),
                                message,
                                Impact.of(COMPATIBLE, COMPATIBLE));
                    }
                }
            }
        });
    }
}
