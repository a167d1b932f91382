package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds an error without a required property. */
final class MissingProperty implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "missing-property",
            "an error without a required property",
            "The catalog declares the property with `required: true`.",
            "Give the error, or its family, a value under `properties`.");

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
        List<String> required = new ArrayList<>();
        check.catalog().properties().forEach((name, property) -> {
            if (property.required()) {
                required.add(name);
            }
        });
        for (ErrorDefinition error : check.ownErrors()) {
            SourcePath path = SourcePath.of("errors", error.code());
            for (String name : required) {
                if (check.families().property(error, name) == null) {
                    check.atKey(
                            path,
                            "error '" + error.code() + "' has no property '" + name + "'",
                            "add 'properties: { " + name + ": … }' to the error or its family");
                }
            }
        }
    }
}
