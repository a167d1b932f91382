package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about {@link QuotaExceededException}.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class QuotaExceededAssert extends AbstractApiErrorAssert<QuotaExceededAssert, QuotaExceededException> {
    QuotaExceededAssert(QuotaExceededException actual) {
        super(actual, QuotaExceededAssert.class);
    }

    /**
     * Asserts the value of <code>count</code>.
     */
    public QuotaExceededAssert hasCount(int expected) {
        return checkParameter("count", actual.count(), expected);
    }

    /**
     * Asserts the value of <code>limit</code>.
     */
    public QuotaExceededAssert hasLimit(Limit expected) {
        return checkParameter("limit", actual.limit(), expected);
    }

    /**
     * Asserts the value of <code>plan</code>; null that it has none.
     */
    public QuotaExceededAssert hasPlan(@Nullable String expected) {
        return checkParameter("plan", actual.plan().orElse(null), expected);
    }

    /**
     * Asserts the value of <code>usage</code>; null that it has none.
     */
    public QuotaExceededAssert hasUsage(@Nullable Map<String, Double> expected) {
        return checkParameter("usage", actual.usage().orElse(null), expected);
    }
}
