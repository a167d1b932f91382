package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.RuleInfo;

/** Finds a retry policy that contradicts itself. */
final class RetryPolicyConflict implements Rule {
    private static final RuleInfo INFO = RuleInfo.error(
            "retry-policy-conflict",
            "a retry policy that contradicts itself",
            "Explicit `delays` leave nothing for `initial` and `multiplier` to do, and a first delay "
                    + "cannot be longer than the longest.",
            "Keep one of the two forms, and put `initial` below `max`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleCheck check) {
        check.catalog().retryPolicies().forEach((name, policy) -> {
            SourcePath path = SourcePath.of("retry-policies", name);
            boolean computed = policy.initial() != null || policy.multiplier() != null || policy.max() != null;
            if (!policy.delays().isEmpty() && computed) {
                check.atKey(
                        path.then("delays"),
                        "explicit 'delays' and 'initial', 'multiplier' or 'max' exclude each other",
                        "keep one of the two forms");
            }
            if (policy.initial() != null
                    && policy.max() != null
                    && policy.initial().compareTo(policy.max()) > 0) {
                check.atValue(path.then("initial"), "the first delay is longer than 'max'", null);
            }
        });
    }
}
