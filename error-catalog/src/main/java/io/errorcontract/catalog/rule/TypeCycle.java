package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a record that has to contain itself. */
final class TypeCycle implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "type-cycle",
            "a record that has to contain itself",
            "A required field of its own type would go on without end. An optional or nullable field, "
                    + "a list or a map ends it.",
            "Make one of the fields optional.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        Set<String> settled = new HashSet<>();
        for (String name : check.catalog().types().keySet()) {
            follow(check, name, new ArrayList<>(), settled);
        }
    }

    private static void follow(RuleCheck check, String name, List<String> chain, Set<String> settled) {
        if (!settled.add(name) || !(check.catalog().types().get(name) instanceof TypeDefinition.Structure structure)) {
            return;
        }
        chain.add(name);
        for (TypeDefinition.FieldDefinition field : structure.fields().values()) {
            if (field.type() instanceof ParameterType.Named next && !field.optional() && !field.nullable()) {
                int start = chain.indexOf(next.name());
                if (start >= 0) {
                    check.atKey(
                            SourcePath.of("types", name, "fields", field.name()),
                            "the record '" + next.name() + "' has to contain itself: "
                                    + String.join(" -> ", chain.subList(start, chain.size())) + " -> " + next.name(),
                            "make the field optional: '" + next.name() + "?'");
                }
                follow(check, next.name(), chain, settled);
            }
        }
        chain.remove(chain.size() - 1);
    }
}
