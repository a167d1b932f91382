package com.example.sandboxes;

import io.errorcontract.model.ApiError;
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
 * All kinds of values were refused
 *
 * <p>Code <code>values.refused</code>, HTTP status 400.
 *
 * @see <a href="https://docs.example.com/errors/values.refused">Documentation</a>
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class ValuesRefusedException extends SandboxException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param flag the value of <code>flag</code>
     * @param number the value of <code>number</code>
     * @param longParam the value of <code>long</code>
     * @param decimal the value of <code>decimal</code>
     * @param instant the value of <code>instant</code>
     * @param duration the value of <code>duration</code>
     * @param uri the value of <code>uri</code>
     * @param uuid the value of <code>uuid</code>
     * @param any the value of <code>any</code>
     * @param maybe the value of <code>maybe</code>
     * @param states the value of <code>states</code>
     * @param limits the value of <code>limits</code>
     */
    public ValuesRefusedException(boolean flag, double number, long longParam, BigDecimal decimal,
            Instant instant, Duration duration, URI uri, UUID uuid, Object any,
            @Nullable Integer maybe, List<State> states, Map<String, List<Limit>> limits) {
        this(ApiError.of(SandboxDescriptors.VALUES_REFUSED, flag, number, longParam, decimal,
                instant, duration, uri, uuid, any, maybe,
                SandboxValues.plainList(states, SandboxValues::fromState),
                SandboxValues.plainMap(limits, SandboxValues.plainLists(SandboxValues::fromLimit))), null);
    }

    /**
     * Creates the exception.
     *
     * @param flag the value of <code>flag</code>
     * @param number the value of <code>number</code>
     * @param longParam the value of <code>long</code>
     * @param decimal the value of <code>decimal</code>
     * @param instant the value of <code>instant</code>
     * @param duration the value of <code>duration</code>
     * @param uri the value of <code>uri</code>
     * @param uuid the value of <code>uuid</code>
     * @param any the value of <code>any</code>
     * @param maybe the value of <code>maybe</code>
     * @param states the value of <code>states</code>
     * @param limits the value of <code>limits</code>
     * @param cause what led to it, or null; it never reaches the body
     */
    public ValuesRefusedException(boolean flag, double number, long longParam, BigDecimal decimal,
            Instant instant, Duration duration, URI uri, UUID uuid, Object any,
            @Nullable Integer maybe, List<State> states, Map<String, List<Limit>> limits,
            @Nullable Throwable cause) {
        this(ApiError.of(SandboxDescriptors.VALUES_REFUSED, flag, number, longParam, decimal,
                instant, duration, uri, uuid, any, maybe,
                SandboxValues.plainList(states, SandboxValues::fromState),
                SandboxValues.plainMap(limits, SandboxValues.plainLists(SandboxValues::fromLimit))), cause);
    }

    ValuesRefusedException(ApiError error, @Nullable Throwable cause) {
        super(error, cause);
    }

    /**
     * Returns a builder for an exception with optional values.
     *
     * @param flag the value of <code>flag</code>
     * @param number the value of <code>number</code>
     * @param longParam the value of <code>long</code>
     * @param decimal the value of <code>decimal</code>
     * @param instant the value of <code>instant</code>
     * @param duration the value of <code>duration</code>
     * @param uri the value of <code>uri</code>
     * @param uuid the value of <code>uuid</code>
     * @param any the value of <code>any</code>
     * @param maybe the value of <code>maybe</code>
     * @param states the value of <code>states</code>
     * @param limits the value of <code>limits</code>
     * @return a builder
     */
    public static Builder builder(boolean flag, double number, long longParam, BigDecimal decimal,
            Instant instant, Duration duration, URI uri, UUID uuid, Object any,
            @Nullable Integer maybe, List<State> states, Map<String, List<Limit>> limits) {
        return new Builder(flag, number, longParam, decimal, instant, duration, uri, uuid, any,
                maybe, states, limits);
    }

    /**
     * The value of <code>flag</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Boolean flag() {
        return error().value("flag") instanceof Boolean value ? value : null;
    }

    /**
     * The value of <code>number</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Double number() {
        return error().value("number") instanceof Double value ? value : null;
    }

    /**
     * The value of <code>long</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Long longParam() {
        return error().value("long") instanceof Long value ? value : null;
    }

    /**
     * The value of <code>decimal</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable BigDecimal decimal() {
        return error().value("decimal") instanceof BigDecimal value ? value : null;
    }

    /**
     * The value of <code>instant</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Instant instant() {
        return error().value("instant") instanceof Instant value ? value : null;
    }

    /**
     * The value of <code>duration</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Duration duration() {
        return error().value("duration") instanceof Duration value ? value : null;
    }

    /**
     * The value of <code>uri</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable URI uri() {
        return error().value("uri") instanceof URI value ? value : null;
    }

    /**
     * The value of <code>uuid</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable UUID uuid() {
        return error().value("uuid") instanceof UUID value ? value : null;
    }

    /**
     * The value of <code>any</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Object any() {
        return error().value("any");
    }

    /**
     * The value of <code>maybe</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Integer maybe() {
        return error().value("maybe") instanceof Integer value ? value : null;
    }

    /**
     * The value of <code>states</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable List<State> states() {
        return SandboxValues.typedList(error().value("states"), SandboxValues::toState);
    }

    /**
     * The value of <code>limits</code>.
     *
     * @return the value; null only if a response lacked it
     */
    public @Nullable Map<String, List<Limit>> limits() {
        return SandboxValues.typedMap(error().value("limits"), SandboxValues.typedLists(SandboxValues::toLimit));
    }

    /**
     * Builds the exception; not thread-safe.
     */
    public static final class Builder extends SandboxException.Builder<ValuesRefusedException, Builder> {
        private Builder(boolean flag, double number, long longParam, BigDecimal decimal,
                Instant instant, Duration duration, URI uri, UUID uuid, Object any,
                @Nullable Integer maybe, List<State> states, Map<String, List<Limit>> limits) {
            super(SandboxDescriptors.VALUES_REFUSED);
            parameter("flag", flag);
            parameter("number", number);
            parameter("long", longParam);
            parameter("decimal", decimal);
            parameter("instant", instant);
            parameter("duration", duration);
            parameter("uri", uri);
            parameter("uuid", uuid);
            parameter("any", any);
            parameter("maybe", maybe);
            parameter("states", SandboxValues.plainList(states, SandboxValues::fromState));
            parameter("limits", SandboxValues.plainMap(limits, SandboxValues.plainLists(SandboxValues::fromLimit)));
        }

        @Override
        protected ValuesRefusedException create(ApiError error, @Nullable Throwable cause) {
            return new ValuesRefusedException(error, cause);
        }
    }
}
