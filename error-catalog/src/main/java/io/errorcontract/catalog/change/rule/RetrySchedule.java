package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.RetryPolicyDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Retry policies as reports show them. */
final class RetrySchedule {
    private RetrySchedule() {}

    static String text(@Nullable RetryPolicyDefinition policy) {
        if (policy == null) {
            return Shown.NOTHING;
        }
        List<String> parts = new ArrayList<>();
        add(parts, "initial", policy.initial());
        add(parts, "delays", policy.delays().isEmpty() ? null : policy.delays());
        add(parts, "multiplier", policy.multiplier());
        add(parts, "max", policy.max());
        add(parts, "budget", policy.budget());
        add(parts, "attempts", policy.attempts());
        add(parts, "jitter", policy.jitter());
        return parts.isEmpty() ? Shown.NOTHING : String.join(", ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + " " + Shown.value(value));
        }
    }
}
