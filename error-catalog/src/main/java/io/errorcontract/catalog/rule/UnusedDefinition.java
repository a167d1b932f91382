package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.MatchDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.ParameterType;
import java.util.HashSet;
import java.util.Set;

/** Finds a type, body layout or retry policy that nothing uses. */
final class UnusedDefinition implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "unused-definition",
            "a type, body layout or retry policy that nothing uses",
            "It makes readers wonder, and the generators write classes for it.",
            "Use it or remove it. A body layout and a retry policy of the name `default` are always in use, and so is "
                    + "a body layout with `docs`: clients read it besides, and the text says where it comes from.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean needsWholeCatalog() {
        return true;
    }

    @Override
    public void check(RuleCheck check) {
        Set<String> types = new HashSet<>();
        Set<String> bodies = new HashSet<>(Set.of(BodyLayouts.DEFAULT, BodyLayouts.PROBLEM));
        Set<String> policies = new HashSet<>(Set.of("default"));
        collect(check, types, bodies, policies);
        report(check, "types", "type", check.catalog().types().keySet(), types);
        report(check, "bodies", "body layout", check.catalog().bodies().keySet(), bodies);
        report(
                check,
                "retry-policies",
                "retry policy",
                check.catalog().retryPolicies().keySet(),
                policies);
    }

    private static void collect(RuleCheck check, Set<String> types, Set<String> bodies, Set<String> policies) {
        check.catalog().bodies().forEach((name, body) -> {
            if (body.docs() != null) {
                bodies.add(name);
            }
        });
        for (ErrorDefinition error : check.catalog().errors().values()) {
            error.params().values().forEach(parameter -> collect(parameter.type(), types));
            bodies.add(BodyLayouts.nameFor(check.catalog(), error));
            MatchDefinition match = error.match();
            if (match != null && match.body() != null) {
                bodies.add(match.body());
            }
            if (error.retryPolicy() != null) {
                policies.add(error.retryPolicy());
            }
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            if (family.retryPolicy() != null) {
                policies.add(family.retryPolicy());
            }
        }
        check.catalog().violationParams().values().forEach(field -> collect(field.type(), types));
        check.catalog().properties().values().forEach(property -> collect(property.type(), types));
        for (TypeDefinition type : check.catalog().types().values()) {
            if (type instanceof TypeDefinition.Structure structure) {
                structure.fields().values().forEach(field -> collect(field.type(), types));
            }
        }
    }

    private static void collect(ParameterType type, Set<String> names) {
        if (type instanceof ParameterType.ListOf list) {
            collect(list.element(), names);
        } else if (type instanceof ParameterType.MapOf map) {
            collect(map.value(), names);
        } else if (type instanceof ParameterType.Named named) {
            names.add(named.name());
        }
    }

    private static void report(RuleCheck check, String section, String what, Set<String> names, Set<String> used) {
        for (String name : names) {
            if (!used.contains(name)) {
                check.atKey(SourcePath.of(section, name), "the " + what + " '" + name + "' is used nowhere", null);
            }
        }
    }
}
