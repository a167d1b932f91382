package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Change.Side;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourcePath;

/** A retired code that came back as an error or an alias. */
final class ReservedCodeUsed implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "reserved-code-used",
            "a retired code is in use again",
            "Readers of older versions still give the code its former meaning.",
            "choose another code: readers of older versions still give the retired one its former meaning");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorDefinition error : c.now().catalog().errors().values()) {
            report(c, SourcePath.of("errors", error.code()), error.code());
            for (String alias : error.aliases()) {
                report(c, SourcePath.of("errors", error.code(), "aliases"), alias);
            }
        }
    }

    private static void report(RuleComparison c, SourcePath path, String code) {
        if (c.old().catalog().reserved().containsKey(code)) {
            String message = "the code '" + code + "' was retired and is in use again";
            c.forbidden(Side.NEW, path, message, Impact.of(BREAKING, BREAKING));
        }
    }
}
