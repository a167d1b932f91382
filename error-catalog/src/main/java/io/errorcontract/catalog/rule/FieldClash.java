package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BindingExpression;
import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.BodyTemplate;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.BindingNames;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.BindingSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds a parameter with the name of a field beside it. */
final class FieldClash implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "field-clash",
            "a parameter with the name of a field beside it",
            "Where `\"*\": $params` spreads the parameters into an object, a parameter with the name of a field "
                    + "beside it would never be sent.",
            "Rename the parameter, give it `in: message`, or spread the parameters into an object of " + "their own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        Map<String, Set<String>> fields = new HashMap<>();
        Map<String, BodyDefinition> layouts = BodyLayouts.of(check.catalog());
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            String layout = BodyLayouts.nameFor(check.catalog(), error);
            BodyDefinition body = layouts.get(layout);
            if (body == null) {
                continue;
            }
            Set<String> beside = fields.computeIfAbsent(layout, ignored -> besideSpread(body));
            for (ParameterDefinition parameter : error.params().values()) {
                boolean spread = parameter.place() == ParameterDefinition.Place.BODY && !parameter.isHidden();
                if (spread && beside.contains(parameter.name())) {
                    check.atKey(
                            path.then("params").then(parameter.name()),
                            "the parameter '" + parameter.name() + "' would hide behind a field of the body '" + layout
                                    + "'",
                            "rename it, or spread '$params' into an object of its own");
                }
            }
        }
    }

    /** The fields beside a spread, but for parameters with a place of their own: those are not spread. */
    private static Set<String> besideSpread(BodyDefinition body) {
        Set<String> names = new HashSet<>();
        Set<String> placed = new HashSet<>();
        new TemplateWalker() {
            @Override
            protected void object(SourcePath path, BodyTemplate.ObjectTemplate object) {
                if (object.members().stream().anyMatch(FieldClash::spreadsParameters)) {
                    names.addAll(fieldsOf(object));
                }
            }

            @Override
            protected void binding(SourcePath path, BindingExpression binding, Scope scope) {
                if (BindingNames.resolve(binding.source(), scope) == BindingSource.PARAM) {
                    placed.add(BindingNames.nameIn(binding.source()));
                }
            }
        }.walk(SourcePath.root(), body.json());
        names.removeAll(placed);
        return names;
    }

    private static boolean spreadsParameters(BodyTemplate.Member member) {
        return member instanceof BodyTemplate.Spread spread
                && spread.source().source().equals("params");
    }

    private static Set<String> fieldsOf(BodyTemplate.ObjectTemplate object) {
        Set<String> names = new HashSet<>();
        for (BodyTemplate.Member member : object.members()) {
            if (member instanceof BodyTemplate.Field field) {
                names.add(field.name());
            }
        }
        return names;
    }
}
