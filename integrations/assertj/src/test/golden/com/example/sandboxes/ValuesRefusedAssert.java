package com.example.sandboxes;

import io.errorcontract.assertj.AbstractApiErrorAssert;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about {@link ValuesRefusedException}.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class ValuesRefusedAssert extends AbstractApiErrorAssert<ValuesRefusedAssert, ValuesRefusedException> {
    ValuesRefusedAssert(ValuesRefusedException actual) {
        super(actual, ValuesRefusedAssert.class);
    }

    /**
     * Asserts the value of <code>flag</code>.
     */
    public ValuesRefusedAssert hasFlag(boolean expected) {
        return checkParameter("flag", actual.flag(), expected);
    }

    /**
     * Asserts the value of <code>number</code>.
     */
    public ValuesRefusedAssert hasNumber(double expected) {
        return checkParameter("number", actual.number(), expected);
    }

    /**
     * Asserts the value of <code>long</code>.
     */
    public ValuesRefusedAssert hasLongParam(long expected) {
        return checkParameter("long", actual.longParam(), expected);
    }

    /**
     * Asserts the value of <code>decimal</code>.
     */
    public ValuesRefusedAssert hasDecimal(BigDecimal expected) {
        return checkParameter("decimal", actual.decimal(), expected);
    }

    /**
     * Asserts the value of <code>instant</code>.
     */
    public ValuesRefusedAssert hasInstant(Instant expected) {
        return checkParameter("instant", actual.instant(), expected);
    }

    /**
     * Asserts the value of <code>duration</code>.
     */
    public ValuesRefusedAssert hasDuration(Duration expected) {
        return checkParameter("duration", actual.duration(), expected);
    }

    /**
     * Asserts the value of <code>uri</code>.
     */
    public ValuesRefusedAssert hasUri(URI expected) {
        return checkParameter("uri", actual.uri(), expected);
    }

    /**
     * Asserts the value of <code>uuid</code>.
     */
    public ValuesRefusedAssert hasUuid(UUID expected) {
        return checkParameter("uuid", actual.uuid(), expected);
    }

    /**
     * Asserts the value of <code>any</code>.
     */
    public ValuesRefusedAssert hasAny(Object expected) {
        return checkParameter("any", actual.any(), expected);
    }

    /**
     * Asserts the value of <code>maybe</code>.
     */
    public ValuesRefusedAssert hasMaybe(@Nullable Integer expected) {
        return checkParameter("maybe", actual.maybe(), expected);
    }

    /**
     * Asserts the value of <code>states</code>.
     */
    public ValuesRefusedAssert hasStates(List<State> expected) {
        return checkParameter("states", actual.states(), expected);
    }

    /**
     * Asserts the value of <code>limits</code>.
     */
    public ValuesRefusedAssert hasLimits(Map<String, List<Limit>> expected) {
        return checkParameter("limits", actual.limits(), expected);
    }
}
