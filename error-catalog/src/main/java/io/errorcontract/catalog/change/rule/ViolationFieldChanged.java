package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition.FieldDefinition;

/** Another type of a field of violations, or it may be absent or null now, or not any more. */
final class ViolationFieldChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "violation-field-changed",
            "a field of the violations changed",
            "The field has another type, or may be absent or null now or not any more. A client gets it as a value of "
                    + "`FieldViolation.params()`, so that no code stops compiling; what reads the value can fail.",
            "add a field of another name, and keep this one as it is until the next major version");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.now().catalog().violationParams().forEach((name, now) -> {
            FieldDefinition old = c.old().catalog().violationParams().get(name);
            if (old == null || TypeFieldChanged.text(old).equals(TypeFieldChanged.text(now))) {
                return;
            }
            c.changed(
                    SourcePath.of("violation", "params", name),
                    "the field '" + name + "' of the violations changed",
                    TypeFieldChanged.text(old),
                    TypeFieldChanged.text(now),
                    Impact.of(TypeFieldChanged.wire(c, old, now), NONE));
        });
    }
}
