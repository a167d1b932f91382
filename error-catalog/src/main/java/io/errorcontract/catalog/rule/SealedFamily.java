package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Finds errors and families in a family that another catalog seals. */
final class SealedFamily implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "sealed-family",
            "a family that another catalog seals",
            "With `sealed-exceptions: true` the classes of a catalog are all that there are, so no class of another "
                    + "catalog extends those of its families.",
            "Give the error a family of this catalog, or remove `sealed-exceptions` from the imported one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        for (ErrorDefinition error : check.ownErrors()) {
            FamilyDefinition family = check.families().family(error);
            check(check, SourcePath.of("errors", error.code()), family == null ? null : family.name());
        }
        CatalogDefinition catalog = check.catalog();
        for (FamilyDefinition family : catalog.families().values()) {
            if (catalog.importedFrom(CatalogDefinition::families, family.name()).isEmpty()) {
                check(check, SourcePath.of("families", family.name()), family.parent());
            }
        }
    }

    private static void check(RuleCheck check, SourcePath element, @Nullable String family) {
        if (family == null) {
            return;
        }
        check.catalog()
                .importedFrom(CatalogDefinition::families, family)
                .filter(owner -> owner.java() != null && owner.java().sealedExceptions())
                .ifPresent(owner -> check.atKey(
                        element,
                        "the catalog '" + owner.id() + "' seals its family '" + family
                                + "', whose class no other catalog can extend",
                        "give it a family of this catalog"));
    }
}
