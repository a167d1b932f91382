package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.RetryPage.Policy;
import io.errorcontract.codegen.site.page.Retryability;
import io.errorcontract.codegen.site.page.Texts;
import io.errorcontract.codegen.text.DurationTexts;
import io.errorcontract.contract.Jitter;
import io.errorcontract.contract.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says retry policies in words. */
final class Policies {

    /** The policy of errors that name none. */
    private static final String DEFAULT = "default";

    /** Delays beyond this many are all alike. */
    private static final int MAX_DELAYS = 50;

    private final CatalogView catalog;

    Policies(CatalogView catalog) {
        this.catalog = catalog;
    }

    /** What to do about trying again, in one or two sentences. */
    static String advice(Retryability retryability, @Nullable Duration after) {
        if (retryability == Retryability.NO) {
            return "Do not send the same request again before its cause is removed.";
        }
        if (retryability == Retryability.DEPENDS) {
            return "The response itself says whether the same call may be tried again.";
        }
        return after == null
                ? "The same call may succeed later. Try it again as the retry schedule says."
                : "The same call may succeed later. Try it again after " + DurationTexts.text(after)
                        + ", unless the response names another time.";
    }

    List<Policy> all() {
        Map<String, RetryPolicyDefinition> declared = catalog.definition().retryPolicies();
        List<Policy> policies = new ArrayList<>();
        policies.add(policy(runtime(DEFAULT, declared.get(DEFAULT)), List.of()));
        declared.forEach((name, policy) -> {
            List<Link> users = usersOf(name);
            if (!name.equals(DEFAULT) && !users.isEmpty()) {
                policies.add(policy(runtime(name, policy), users));
            }
        });
        return policies;
    }

    private List<Link> usersOf(String name) {
        List<Link> users = new ArrayList<>();
        for (ErrorDefinition error : catalog.definition().errors().values()) {
            if (name.equals(policyOf(error))) {
                users.add(catalog.codeLink(error.code()));
            }
        }
        return users;
    }

    private @Nullable String policyOf(ErrorDefinition error) {
        String name = error.retryPolicy();
        for (FamilyDefinition family = catalog.families().family(error);
                name == null && family != null;
                family = catalog.families().parent(family)) {
            name = family.retryPolicy();
        }
        return name;
    }

    private static RetryPolicy runtime(String name, @Nullable RetryPolicyDefinition declared) {
        RetryPolicy defaults = RetryPolicy.DEFAULT;
        if (declared == null) {
            return defaults;
        }
        return new RetryPolicy(
                name,
                declared.delays(),
                Objects.requireNonNullElse(declared.initial(), defaults.initial()),
                declared.multiplier() == null
                        ? defaults.multiplier()
                        : declared.multiplier().doubleValue(),
                Objects.requireNonNullElse(declared.max(), defaults.max()),
                declared.budget(),
                Objects.requireNonNullElse(declared.attempts(), defaults.attempts()),
                declared.jitter() == null
                        ? defaults.jitter()
                        : Jitter.valueOf(declared.jitter().name()));
    }

    private static Policy policy(RetryPolicy policy, List<Link> usedBy) {
        List<Duration> delays = new ArrayList<>();
        for (int attempt = 1; attempt < policy.attempts() && attempt <= MAX_DELAYS; attempt++) {
            delays.add(policy.delayAfter(attempt));
        }
        return new Policy(
                policy.name(),
                sentence(policy),
                delays,
                policy.attempts(),
                policy.budget(),
                policy.jitter() != Jitter.NONE,
                usedBy);
    }

    private static String sentence(RetryPolicy policy) {
        StringBuilder text = new StringBuilder("At most ").append(Texts.count(policy.attempts(), "attempt"));
        text.append(", the first call included. ");
        if (policy.attempts() == 1) {
            return text.append("There is no second one.").toString();
        }
        if (!policy.delays().isEmpty()) {
            text.append("The waits between them are ")
                    .append(String.join(", ", CatalogView.map(policy.delays(), DurationTexts::text)))
                    .append('.');
        } else {
            text.append("Wait ").append(DurationTexts.text(policy.initial())).append(" after the first");
            if (policy.multiplier() > 1) {
                text.append(", then ").append(number(policy.multiplier())).append(" times as long each time");
                text.append(", at most ").append(DurationTexts.text(policy.max()));
            } else {
                text.append(" and after each other");
            }
            text.append('.');
        }
        if (policy.budget() != null) {
            text.append(" Start no attempt later than ")
                    .append(DurationTexts.text(policy.budget()))
                    .append(" after the first.");
        }
        return text.append(jitter(policy.jitter())).toString();
    }

    private static String jitter(Jitter jitter) {
        return switch (jitter) {
            case NONE -> "";
            case EQUAL -> " Chance shortens each wait to somewhere between half of it and the whole.";
            case FULL -> " Chance shortens each wait to somewhere between nothing and the whole.";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
