package io.errorcontract.catalog.change;

import io.errorcontract.catalog.definition.VersionBump;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whom a change concerns, and how.
 *
 * @param wire what it means to those who read or write the responses without the generated classes
 * @param source what it means to those who compile against the generated classes
 * @param binary what it means to programs that were compiled against the former generated classes, and are not again
 * @param behavior what it means to those who rely on how programs behave: what a {@code catch} matches, what is retried
 *     and when, what a message says
 * @since 0.1.0
 */
public record Impact(Rating wire, Rating source, Rating binary, Rating behavior) {
    /** Nobody's programs notice it; texts for people changed. */
    public static final Impact NOTHING = of(Rating.NONE, Rating.NONE);

    /** Checks the components. */
    public Impact {
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(binary, "binary");
        Objects.requireNonNull(behavior, "behavior");
    }

    /**
     * Rates a change of the contract by itself, whatever is generated from it.
     *
     * @param wire what it means to those who read or write the responses
     * @param behavior what it means to those who rely on how programs behave
     * @return the ratings; nothing for source and binary
     */
    public static Impact of(Rating wire, Rating behavior) {
        return new Impact(wire, Rating.NONE, Rating.NONE, behavior);
    }

    /**
     * Adds what else follows from the same cause.
     *
     * @param other other ratings
     * @return for each kind of user the worse rating of both
     */
    public Impact and(Impact other) {
        return new Impact(
                worse(wire, other.wire),
                worse(source, other.source),
                worse(binary, other.binary),
                worse(behavior, other.behavior));
    }

    private static Rating worse(Rating first, Rating second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    /**
     * Tells whether anybody's program may stop working.
     *
     * @return true if one of the ratings is breaking
     */
    public boolean breaks() {
        return !broken().isEmpty();
    }

    /**
     * The version bump that semantic versioning requires: major if something breaks, minor if programs may notice it,
     * else patch.
     *
     * @return the least step
     */
    public VersionBump bump() {
        if (breaks()) {
            return VersionBump.MAJOR;
        }
        return equals(NOTHING) ? VersionBump.PATCH : VersionBump.MINOR;
    }

    /**
     * Returns the kinds of users that it breaks.
     *
     * @return some of {@code wire}, {@code source}, {@code binary} and {@code behavior}, in this order
     */
    public List<String> broken() {
        List<String> broken = new ArrayList<>(4);
        addIfBroken(broken, "wire", wire);
        addIfBroken(broken, "source", source);
        addIfBroken(broken, "binary", binary);
        addIfBroken(broken, "behavior", behavior);
        return broken;
    }

    private static void addIfBroken(List<String> broken, String name, Rating rating) {
        if (rating == Rating.BREAKING) {
            broken.add(name);
        }
    }

    /** Returns the ratings as reports show them. */
    @Override
    public String toString() {
        return "wire " + wire + ", source " + source + ", binary " + binary + ", behavior " + behavior;
    }
}
