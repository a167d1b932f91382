package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.JavaDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/** Another 'java.package'. */
final class JavaPackageChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "java-package-changed",
            "the generated classes are in another package",
            "All classes are elsewhere: every import of every user changes.",
            "keep the package: every import of every user would change");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        JavaDefinition was = c.old().catalog().java();
        String is = c.now().names().packageName();
        if (was != null && !was.packageName().equals(is)) {
            Object shown = is.isEmpty() ? Shown.NOTHING : is;
            c.changed(
                    SourcePath.of("java", "package"),
                    "the package of the generated classes changed",
                    was.packageName(),
                    shown,
                    Impact.of(NONE, NONE));
        }
    }
}
