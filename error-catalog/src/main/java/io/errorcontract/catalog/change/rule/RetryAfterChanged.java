package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.change.Rating;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.time.Duration;
import java.util.Objects;

/** Another delay that servers send. */
final class RetryAfterChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "retry-after-changed",
            "the delay before a further attempt changed",
            "Servers tell clients another delay. It breaks where they tell none any more.",
            "say a delay as long as there was one before: clients that are told none may come back at once");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            Duration was = c.old().families().retryAfter(error.old());
            Duration is = c.now().families().retryAfter(error.now());
            if (!Objects.equals(was, is)) {
                Rating rating = is == null ? BREAKING : COMPATIBLE;
                Impact impact =
                        Impact.of(c.pair().onWire(error, Binding.of(BindingSource.RETRY_AFTER), rating), rating);
                c.changed(
                        error.path("retry-after"),
                        "the delay before a retry of " + error + " changed",
                        Shown.orNothing(was),
                        Shown.orNothing(is),
                        impact);
            }
        }
        c.families().forEach(family -> compare(c, family));
    }

    private static void compare(RuleComparison c, FamilyPair family) {
        Duration was = c.old().families().retryAfter(family.old());
        Duration is = c.now().families().retryAfter(family.now());
        if (!Objects.equals(was, is)) {
            c.changed(
                    family.path("retry-after"),
                    "the delay before a retry of unknown errors of " + family + " changed",
                    Shown.orNothing(was),
                    Shown.orNothing(is),
                    Impact.of(NONE, is == null ? BREAKING : COMPATIBLE));
        }
    }
}
