package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/** The hierarchy of exceptions is sealed, or is not any more. */
final class SealedExceptionsChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "sealed-exceptions-changed",
            "the exceptions became a sealed hierarchy, or ceased to be one",
            "Once they are sealed, no other class extends them, and the root exception and the families are abstract. Once "
                    + "they are not, a `switch` over them needs a `default`.",
            "decide on 'java.sealed-exceptions' before the first release");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        boolean was = isSealed(c.old().catalog());
        boolean is = isSealed(c.now().catalog());
        if (was != is) {
            c.changed(
                    SourcePath.of("java", "sealed-exceptions"),
                    "the exceptions are " + (is ? "a sealed hierarchy now" : "not a sealed hierarchy any more"),
                    String.valueOf(was),
                    String.valueOf(is),
                    Impact.of(NONE, NONE));
        }
    }

    private static boolean isSealed(CatalogDefinition catalog) {
        JavaDefinition java = catalog.java();
        return java != null && java.sealedExceptions();
    }
}
