package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.SourcePath;

/** Another prefix of the root exception, the code enum and the façade. */
final class JavaPrefixChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "java-prefix-changed",
            "the root classes have other names",
            "The root exception, the enum of codes and the façade are called otherwise.",
            "keep the prefix, which 'java.prefix' can say");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        String was = c.old().names().prefix();
        String is = c.now().names().prefix();
        if (!was.equals(is)) {
            c.changed(
                    SourcePath.of("java", "prefix"),
                    "the prefix of the root classes changed",
                    was,
                    is,
                    Impact.of(NONE, NONE));
        }
    }
}
