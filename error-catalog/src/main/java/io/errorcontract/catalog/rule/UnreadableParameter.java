package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds a required parameter that no response carries. */
final class UnreadableParameter implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "unreadable-parameter",
            "a parameter that no response carries",
            "The layout of the body has no place for it, the message does not name it and no header holds it, so a client "
                    + "never gets it and reports each response as a breach of the contract.",
            "Bind it in the body (`\"*\": $params` or `$param.NAME`), name it in the message, or make "
                    + "it optional or `internal`.");

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
        Map<String, Carried> carried = new HashMap<>();
        Map<String, BodyDefinition> layouts = BodyLayouts.of(check.catalog());
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            BodyDefinition layout = layouts.get(BodyLayouts.nameFor(check.catalog(), error));
            if (layout != null) {
                String name = BodyLayouts.nameFor(check.catalog(), error);
                check(check, error, path, carried.computeIfAbsent(name, ignored -> Carried.of(layout)));
            }
        }
    }

    private static void check(RuleCheck check, ErrorDefinition error, SourcePath path, Carried carried) {
        for (ParameterDefinition parameter : error.params().values()) {
            boolean inMessage = error.message().contains("{" + parameter.name() + "}");
            boolean inHeader =
                    Carried.isIn(check.catalog().headers(), parameter) || Carried.isIn(error.headers(), parameter);
            boolean inBody = carried.all() || carried.names().contains(parameter.name());
            SourcePath place = path.then("params").then(parameter.name());
            if (parameter.place() == ParameterDefinition.Place.HEADER && !inHeader) {
                check.atKey(
                        place,
                        "no header carries the parameter '" + parameter.name() + "'",
                        "bind it in 'headers' of the error as $param." + parameter.name());
            } else if (isExpected(parameter) && !inMessage && !inBody && !inHeader) {
                check.atKey(
                        place,
                        "no response carries the required parameter '" + parameter.name() + "'",
                        "bind it in the body as $param." + parameter.name() + ", or name it in the message");
            }
        }
    }

    private static boolean isExpected(ParameterDefinition parameter) {
        return !parameter.optional() && parameter.place() == ParameterDefinition.Place.BODY && !parameter.isHidden();
    }

    /** Which parameters a layout carries. */
    private record Carried(boolean all, Set<String> names) {
        static boolean isIn(Map<String, Binding> headers, ParameterDefinition parameter) {
            return headers.values().stream()
                    .anyMatch(binding -> binding.source() == BindingSource.PARAM
                            && binding.name().equals(parameter.name()));
        }

        static Carried of(BodyDefinition layout) {
            Set<String> names = new HashSet<>();
            boolean all = false;
            for (Binding binding : layout.json().bindings()) {
                all |= binding.source() == BindingSource.PARAMS;
                if (binding.source() == BindingSource.PARAM) {
                    names.add(binding.name());
                }
            }
            return new Carried(all, names);
        }
    }
}
