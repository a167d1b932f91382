package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;

import io.errorcontract.catalog.change.Impact;

/** An error whose former code is an alias now: new readers know both codes, old readers only the former one. */
final class CodeRenamed implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "code-renamed",
            "an error has another code now, and its former code is an alias",
            "Readers of the new version know both codes. Readers of the old version know only the "
                    + "former one, which servers send to those who say that they speak the older version.",
            "keep the code; or let servers speak the older version to older clients until they are gone");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.pair().errors().renamed()) {
            if (error.now().aliases().contains(error.old().code())) {
                report(c, error, "the error '" + error.old().code() + "' is called " + error + " now");
            }
        }
        for (ErrorPair error : c.pair().errors().merged()) {
            report(c, error, "the error '" + error.old().code() + "' became part of " + error);
        }
    }

    private static void report(RuleComparison c, ErrorPair error, String message) {
        Impact impact = Impact.of(BREAKING, BREAKING);
        c.advised(error.path(), message, error.old().code(), error.now().code(), impact, INFO.hint());
    }
}
