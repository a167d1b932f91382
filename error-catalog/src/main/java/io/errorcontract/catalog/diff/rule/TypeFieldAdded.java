package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.BREAKING;
import static io.errorcontract.catalog.diff.Rating.COMPATIBLE;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.TypeDefinition.Structure;
import io.errorcontract.catalog.diff.Impact;

/** A field that only the new catalog has. */
final class TypeFieldAdded implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "type-field-added",
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
                        c.added(
                                SourcePath.of("types", name, "fields", field),
                                message,
                                new Impact(COMPATIBLE, BREAKING, NONE));
                    }
                }
            }
        });
    }
}
