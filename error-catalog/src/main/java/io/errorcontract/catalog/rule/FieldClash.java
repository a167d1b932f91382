package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TemplateWalker;
import io.errorcontract.catalog.resolve.BodyLayouts;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.BodyNode;
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

    private static final BodyNode.Member PARAMETERS = BodyNode.spread(Binding.of(BindingSource.PARAMS));

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
                            "the parameter '" + parameter.name() + "' is never sent: it is also a field of the body '"
                                    + layout + "'",
                            "rename it, or spread '$params' into an object of its own");
                }
            }
        }
    }

    /** The fields beside a spread, but for parameters with a place of their own: those are not spread. */
    private static Set<String> besideSpread(BodyDefinition body) {
        Set<String> names = new HashSet<>();
        new TemplateWalker() {
            @Override
            protected void object(SourcePath path, BodyNode.ObjectNode object) {
                if (object.members().contains(PARAMETERS)) {
                    names.addAll(fieldsOf(object));
                }
            }
        }.walk(SourcePath.root(), body.json());
        for (Binding binding : body.json().bindings()) {
            if (binding.source() == BindingSource.PARAM) {
                names.remove(binding.name());
            }
        }
        return names;
    }

    private static Set<String> fieldsOf(BodyNode.ObjectNode object) {
        Set<String> names = new HashSet<>();
        for (BodyNode.Member member : object.members()) {
            if (member instanceof BodyNode.Field field) {
                names.add(field.name());
            }
        }
        return names;
    }
}
