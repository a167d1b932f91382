package io.errorcontract.catalog.diff.rule;

import static io.errorcontract.catalog.diff.Rating.BREAKING;
import static io.errorcontract.catalog.diff.Rating.COMPATIBLE;
import static io.errorcontract.catalog.diff.Rating.NONE;

import io.errorcontract.catalog.RetryPolicyDefinition;
import io.errorcontract.catalog.SourcePath;
import io.errorcontract.catalog.diff.Impact;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other delays or bounds of retries, in a policy or because an error has another one. */
final class RetryPolicyChanged implements ChangeRule {
    private static final ChangeRuleInfo INFO = new ChangeRuleInfo(
            "retry-policy-changed",
            "how a call is tried again changed",
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
    }

    /** Reports an error whose policy is another one; a policy that changed under its name is reported once, above. */
    private static void compare(RuleComparison c, ErrorPair error) {
        RetryPolicyDefinition was = c.old().policyOf(error.old());
        RetryPolicyDefinition is = c.now().policyOf(error.now());
        String name = c.now().families().retryPolicy(error.now());
        boolean sameName =
                Objects.equals(c.old().families().retryPolicy(error.old()), name) && was != null && is != null;
        if (!Objects.equals(was, is) && !sameName) {
            String message = "the retry policy of " + error + " changed";
            c.changed(error.path("retry-policy"), message, RetrySchedule.text(was), RetrySchedule.text(is), impact(is));
        }
    }

    /** One attempt alone means that what was retried is not any more. */
    private static Impact impact(@Nullable RetryPolicyDefinition policy) {
        boolean single = policy != null && Objects.equals(policy.attempts(), 1);
        return new Impact(NONE, NONE, single ? BREAKING : COMPATIBLE);
    }
}
