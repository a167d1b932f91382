package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;

/** Another 'stack-trace'. */
final class StackTraceChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "stack-trace-changed",
            "whether an exception carries a stack trace changed",
            "The exception carries a stack trace where it did not, or the other way round.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            Object was = Shown.orNothing(error.old().stackTrace());
            Object is = Shown.orNothing(error.now().stackTrace());
            if (!was.equals(is)) {
                c.patched(
                        error.path("stack-trace"),
                        "the stack trace of " + error + " changed",
                        was,
                        is,
                        Impact.of(NONE, COMPATIBLE));
            }
        }
    }
}
