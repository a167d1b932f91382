package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.ExampleDefinition;
import io.errorcontract.catalog.definition.ParameterDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.TypeDefinition;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.ParameterType;
import org.jspecify.annotations.Nullable;

/** Finds an example that is not of its type. */
final class ExampleValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "example-value",
            "an example that is not of its type",
            "Examples become documentation and tests, so they have to be values that the API can send.",
            "Write a value of the declared type.");

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
            for (ParameterDefinition parameter : error.params().values()) {
                SourcePath place = path.then("params").then(parameter.name()).then("example");
                check(check, place, parameter.type(), parameter.nullable(), parameter.example());
            }
            for (int i = 0; i < error.examples().size(); i++) {
                SourcePath place = path.then("examples").then(i);
                ExampleDefinition example = error.examples().get(i);
                if (example.timestamp() != null) {
                    check.ofType(place.then("timestamp"), ParameterType.Scalar.INSTANT, example.timestamp());
                }
                example.params().forEach((name, value) -> {
                    ParameterDefinition parameter = error.params().get(name);
                    if (parameter != null) {
                        check(check, place.then("params").then(name), parameter.type(), parameter.nullable(), value);
                    }
                });
            }
        }
        check.catalog().types().forEach((name, type) -> {
            if (type instanceof TypeDefinition.Structure structure) {
                structure
                        .fields()
                        .values()
                        .forEach(field -> check(
                                check,
                                SourcePath.of("types", name, "fields", field.name(), "example"),
                                field.type(),
                                field.nullable(),
                                field.example()));
            }
        });
    }

    private static void check(
            RuleCheck check, SourcePath place, ParameterType type, boolean nullable, @Nullable Object value) {
        if (value != null || (!nullable && check.places().contains(place))) {
            check.ofType(place, type, value);
        }
    }
}
