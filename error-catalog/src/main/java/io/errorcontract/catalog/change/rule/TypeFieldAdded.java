package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.ChangeKind;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;

/** A field that only the new catalog has. */
final class TypeFieldAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "type-field-added",
            ChangeKind.ADDED,
            "a record has one more field",
            "On the wire, readers ignore what they do not know. The record's constructor takes one "
                    + "more component.",
            "add a parameter to the errors instead: the record's constructor takes its fields in order");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.now().catalog().types().forEach((name, type) -> {
            if (type instanceof Structure now && c.old().catalog().types().get(name) instanceof Structure old) {
                for (String field : now.fields().keySet()) {
                    if (!old.fields().containsKey(field)) {
                        String message = "the field '" + field + "' of '" + name + "' was added";
                        c.added(SourcePath.of("types", name, "fields", field), message, Impact.of(COMPATIBLE, NONE));
                    }
                }
            }
        });
    }
}
