package io.errorcontract.model.internal.codec.write;

import io.errorcontract.model.ErrorDescriptor;
import io.errorcontract.model.body.BodyLayout;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The plans of one error, one for each representation that it has; each is made when it is first asked for. */
final class ErrorPlans {

    private final @Nullable ErrorDescriptor error;
    private final BodyLayout[] layouts;
    private final String[] mediaTypes;
    private final AtomicReferenceArray<@Nullable WritePlan> plans;

    /**
     * Makes the plans.
     *
     * @param error the error, or {@code null} for all that the catalog does not know
     * @param layouts the layouts that it can be written in, its own one first
     */
    ErrorPlans(@Nullable ErrorDescriptor error, BodyLayout[] layouts) {
        this.error = error;
        this.layouts = layouts;
        this.mediaTypes = new String[layouts.length];
        for (int i = 0; i < layouts.length; i++) {
            mediaTypes[i] = layouts[i].mediaType();
        }
        this.plans = new AtomicReferenceArray<>(layouts.length);
    }

    /** Whether these are the plans of this very error, and not of one of the same code from another version. */
    boolean isOf(@Nullable ErrorDescriptor other) {
        return same(error, other);
    }

    @SuppressWarnings("ReferenceEquality") // Nearly always the same, and a record's first own comparison costs 40 ms.
    static boolean same(@Nullable ErrorDescriptor one, @Nullable ErrorDescriptor other) {
        return one == other || Objects.equals(one, other);
    }

    /** Whether the request has a choice. */
    boolean areSeveral() {
        return layouts.length > 1;
    }

    WritePlan plan(@Nullable String accept) {
        int i = Accept.choose(accept, mediaTypes);
        WritePlan plan = plans.get(i);
        if (plan == null) {
            // Two threads may make it at once; either result will do.
            plan = PlanCompiler.compile(error, layouts[i]);
            plans.set(i, plan);
        }
        return plan;
    }
}
