package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.NearestWord;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.language.TypeParser;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.List;

/** Finds a type that does not exist. */
final class UnknownType implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "unknown-type",
            "a type that does not exist",
            "A type is built in, or one of the catalog's `types`.",
            "Correct the name. The hint shows the nearest one.");

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
        for (ErrorDefinition error : check.catalog().errors().values()) {
            SourcePath path = SourcePath.of("errors", error.code());
            error.params()
                    .values()
                    .forEach(parameter -> report(check, path.then("params").then(parameter.name()), parameter.type()));
        }
        check.catalog().types().forEach((name, type) -> {
            if (type instanceof TypeDefinition.Structure structure) {
                structure
                        .fields()
                        .values()
                        .forEach(field ->
                                report(check, SourcePath.of("types", name, "fields", field.name()), field.type()));
            }
        });
        check.catalog()
                .properties()
                .forEach((name, property) -> report(check, SourcePath.of("properties", name), property.type()));
    }

    private static void report(RuleCheck check, SourcePath owner, ParameterType type) {
        if (type instanceof ParameterType.ListOf list) {
            report(check, owner, list.element());
        } else if (type instanceof ParameterType.MapOf map) {
            report(check, owner, map.value());
        } else if (type instanceof ParameterType.Named named
                && !check.catalog().types().containsKey(named.name())) {
            List<String> known = new ArrayList<>(TypeParser.scalars());
            known.addAll(check.catalog().types().keySet());
            check.atValue(owner.then("type"), "no type '" + named.name() + "'", NearestWord.hint(named.name(), known));
        }
    }
}
