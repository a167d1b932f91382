package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.contract.CodePattern;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a family whose patterns never win. */
final class ShadowedFamily implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning(
            "shadowed-family",
            "a family whose patterns never win",
            "Each code that its patterns match names another family, or fits another family's pattern "
                    + "better. Nothing belongs to it.",
            "Sharpen its pattern, or remove the family.");

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
        Map<String, Integer> members = new HashMap<>();
        Map<String, String> taken = new HashMap<>();
        for (ErrorDefinition error : check.catalog().errors().values()) {
            FamilyDefinition family = check.families().family(error);
            if (family != null) {
                members.merge(family.name(), 1, Integer::sum);
                taken.put(error.code(), family.name());
            }
        }
        for (FamilyDefinition family : check.catalog().families().values()) {
            String code = members.containsKey(family.name()) || family.open() ? null : matched(check, family);
            String winner = code == null ? null : taken.get(code);
            if (winner != null) {
                check.atValue(
                        SourcePath.of("families", family.name(), "match"),
                        "no code belongs to the family '" + family.name() + "'",
                        "for example '" + code + "' goes to '" + winner + "'");
            }
        }
    }

    private static @Nullable String matched(RuleCheck check, FamilyDefinition family) {
        for (String glob : family.match()) {
            CodePattern pattern = new CodePattern(glob);
            for (String code : check.catalog().errors().keySet()) {
                if (pattern.matches(code)) {
                    return code;
                }
            }
        }
        return null;
    }
}
