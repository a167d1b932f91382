package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.definition.TypeDefinition.Structure;

/** A class that is gone. What it means on the wire is said by the parameters that had it. */
final class TypeRemoved implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "type-removed",
            "a named type was removed, or is of another kind",
            "Its class is gone. What that means on the wire is said by the parameters that had the " + "type.",
            "keep the type until the next major version, also if no parameter has it any more");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        c.old().catalog().types().forEach((name, old) -> {
            TypeDefinition now = c.now().catalog().types().get(name);
            if (now == null) {
                c.removed(SourcePath.of("types", name), "the type '" + name + "' was removed", Impact.of(NONE, NONE));
            } else if (isRecord(old) != isRecord(now)) {
                String message = "the type '" + name + "' is of another kind";
                c.changed(SourcePath.of("types", name), message, kind(old), kind(now), Impact.of(BREAKING, NONE));
            }
        });
    }

    private static boolean isRecord(TypeDefinition type) {
        return type instanceof Structure;
    }

    private static String kind(TypeDefinition type) {
        return isRecord(type) ? "a record" : "an enumeration";
    }
}
