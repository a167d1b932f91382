package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.Objects;

/** Another word on retrying. What was promised breaks; where nothing was said, anything may be said now. */
final class RetryableChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "retryable-changed",
            "whether a call may be tried again changed",
            "What was promised breaks; where nothing was said, anything may be said now.",
            "keep what the catalog said, and add an error of another code for the case that differs");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            Boolean was = c.old().families().retryable(error.old());
            Boolean is = c.now().families().retryable(error.now());
            if (!Objects.equals(was, is)) {
                Impact impact = Impact.of(
                        c.pair().onWire(error, Binding.of(BindingSource.RETRYABLE), COMPATIBLE),
                        was == null ? COMPATIBLE : BREAKING);
                c.changed(
                        error.path("retryable"),
                        "whether " + error + " may be retried changed",
                        Shown.orNothing(was),
                        Shown.orNothing(is),
                        impact);
            }
        }
        c.families().forEach(family -> compare(c, family));
    }

    private static void compare(RuleComparison c, FamilyPair family) {
        Boolean was = c.old().families().retryable(family.old());
        Boolean is = c.now().families().retryable(family.now());
        if (!Objects.equals(was, is)) {
            c.changed(
                    family.path("retryable"),
                    "whether unknown errors of " + family + " may be retried changed",
                    Shown.orNothing(was),
                    Shown.orNothing(is),
                    Impact.of(NONE, was == null ? COMPATIBLE : BREAKING));
        }
    }
}
