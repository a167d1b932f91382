package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.PropertyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a property value of the wrong type. */
final class PropertyValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "property-value",
            "a property value of the wrong type",
            "The catalog declares another type for the property.",
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
            check(check, path, error.properties());
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            check(check, SourcePath.of("families", family.name()), family.properties());
        }
    }

    private static void check(RuleCheck check, SourcePath owner, Map<String, @Nullable Object> values) {
        values.forEach((name, value) -> {
            PropertyDefinition property = check.catalog().properties().get(name);
            if (property != null) {
                check.ofType(owner.then("properties").then(name), property.type(), value);
            }
        });
    }
}
