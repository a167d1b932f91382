package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;

/** A field that only the old catalog has. */
final class TypeFieldRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "type-field-removed",
            "a record has one field less",
            "Its accessor is gone, and readers of the old version look for the value in vain.",
            "keep the field until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.old().catalog().types().forEach((name, type) -> {
            if (type instanceof Structure old && c.now().catalog().types().get(name) instanceof Structure now) {
                for (String field : old.fields().keySet()) {
                    if (!now.fields().containsKey(field)) {
                        String message = "the field '" + field + "' of '" + name + "' was removed";
                        c.removed(SourcePath.of("types", name, "fields", field), message, Impact.of(BREAKING, NONE));
                    }
                }
            }
        });
    }
}
