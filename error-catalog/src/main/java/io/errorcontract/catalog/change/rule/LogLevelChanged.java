package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.LogLevel;

/** Another log level: alarms may go by it. */
final class LogLevelChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "log-level-changed",
            "the level at which servers log an error changed",
            "Servers log the error at another level, which alarms may go by.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            LogLevel was = error.old().log();
            LogLevel is = error.now().log();
            if (was != is) {
                c.patched(
                        error.path("log"),
                        "the log level of " + error + " changed",
                        Shown.orNothing(was),
                        Shown.orNothing(is),
                        Impact.of(NONE, COMPATIBLE));
            }
        }
    }
}
