package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.contract.Binding;
import io.errorcontract.contract.BindingSource;
import java.util.List;

/** Other texts for people: title, description, causes, suggestions, fixes, examples, explanations of parameters. */
final class TextChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "text-changed",
            "what the reference says of an error changed",
            "Texts for people: title, description, causes, suggestions, fixes, examples, explanations"
                    + " of parameters. No program reads them.",
            "");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (ErrorPair error : c.errors()) {
            List<String> changed = ErrorTexts.changed(error);
            if (!changed.isEmpty()) {
                boolean sent = isSent(c, error, changed, BindingSource.TITLE)
                        || isSent(c, error, changed, BindingSource.SUGGESTION);
                Impact impact = sent ? new Impact(COMPATIBLE, NONE, NONE) : Impact.NOTHING;
                String message = "the reference of " + error + " changed: " + String.join(", ", changed);
                c.patched(error.path(changed.get(0)), message, null, null, impact);
            }
        }
    }

    private static boolean isSent(RuleComparison c, ErrorPair error, List<String> changed, BindingSource text) {
        return changed.contains(text.word()) && c.pair().onWire(error, Binding.of(text), COMPATIBLE) == COMPATIBLE;
    }
}
