package io.errorcontract.catalog.change.rule;

import static io.errorcontract.catalog.change.Rating.BREAKING;
import static io.errorcontract.catalog.change.Rating.COMPATIBLE;
import static io.errorcontract.catalog.change.Rating.NONE;

import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import io.errorcontract.catalog.definition.SourcePath;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other delays or bounds of retries, in a policy or because an error has another one. */
final class RetryPolicyChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "retry-policy-changed",
            "how a call is tried again changed",
            "Calls are tried again after other delays, or more or less often. It breaks where nothing"
                    + " is tried again any more.",
            "leave more than one attempt: what succeeded in the end fails now");

    @Override
    public ChangeRuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(RuleComparison c) {
        for (Map.Entry<String, RetryPolicyDefinition> policy :
                c.now().catalog().retryPolicies().entrySet()) {
            RetryPolicyDefinition before = c.old().catalog().retryPolicies().get(policy.getKey());
            if (before != null && !before.equals(policy.getValue())) {
                SourcePath path = SourcePath.of("retry-policies", policy.getKey());
                String message = "the retry policy '" + policy.getKey() + "' changed";
                c.changed(
                        path,
                        message,
                        RetrySchedule.text(before),
                        RetrySchedule.text(policy.getValue()),
                        impact(policy.getValue()));
            }
        }
        c.errors().forEach(error -> compare(c, error));
        c.families().forEach(family -> compare(c, family));
    }

    private static void compare(RuleComparison c, ErrorPair error) {
        String was = c.old().families().retryPolicy(error.old());
        String is = c.now().families().retryPolicy(error.now());
        compare(c, was, is, error.path("retry-policy"), error.toString());
    }

    private static void compare(RuleComparison c, FamilyPair family) {
        String was = c.old().families().retryPolicy(family.old());
        String is = c.now().families().retryPolicy(family.now());
        compare(c, was, is, family.path("retry-policy"), "unknown errors of " + family);
    }

    /** Reports another policy; one that changed under its name is reported once, above. */
    private static void compare(
            RuleComparison c, @Nullable String oldName, @Nullable String newName, SourcePath path, String of) {
        RetryPolicyDefinition was = c.old().policyOf(oldName);
        RetryPolicyDefinition is = c.now().policyOf(newName);
        boolean sameName = Objects.equals(oldName, newName) && was != null && is != null;
        if (!Objects.equals(was, is) && !sameName) {
            String message = "the retry policy of " + of + " changed";
            c.changed(path, message, RetrySchedule.text(was), RetrySchedule.text(is), impact(is));
        }
    }

    /** One attempt alone means that what was retried is not any more. */
    private static Impact impact(@Nullable RetryPolicyDefinition policy) {
        boolean single = policy != null && Objects.equals(policy.attempts(), 1);
        return Impact.of(NONE, single ? BREAKING : COMPATIBLE);
    }
}
