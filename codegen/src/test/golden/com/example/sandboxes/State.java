package com.example.sandboxes;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox does.
 *
 * <p>A response can hold values that this version of the catalog does not know.
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public final class State {
    /**
     * It starts.
     */
    public static final State BOOTING = new State("booting", true);

    /**
     * The value <code>paused</code>.
     */
    public static final State PAUSED = new State("paused", true);

    /**
     * The value <code>deleted</code>.
     */
    public static final State DELETED = new State("deleted", true);

    private final String value;

    private final boolean known;

    private State(String value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Gives the constant of a value; a value that is not known is kept.
     *
     * @param value the value as it stands in bodies
     * @return its object
     */
    public static State of(String value) {
        return switch (value) {
            case "booting" -> BOOTING;
            case "paused" -> PAUSED;
            case "deleted" -> DELETED;
            default -> new State(value, false);
        };
    }

    /**
     * The values that this version of the catalog knows.
     *
     * @return the values, unmodifiable
     */
    public static List<State> values() {
        return List.of(BOOTING, PAUSED, DELETED);
    }

    /**
     * The value as it stands in bodies.
     *
     * @return the value
     */
    public String value() {
        return value;
    }

    /**
     * Whether this version of the catalog knows the value.
     *
     * @return whether it does
     */
    public boolean isKnown() {
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
