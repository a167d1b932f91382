package io.errorcontract.catalog.change;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.definition.VersionBump;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a catalog.
 *
 * <p>Sorts by place: what stands in the new catalog first, in the order of its files, then what is only in the old one.
 *
 * @param rule the id of the rule that found it, kebab-case and stable
 * @param kind the heading under which those who use the API look for it
 * @param element what changed, as a path in the catalog that {@code side} names
 * @param side which of the two catalogs holds the element
 * @param location where it stands in that catalog
 * @param message what changed, one line without a final full stop
 * @param was the value in the old catalog, or null if there is none to show
 * @param is the value in the new catalog, or null if there is none to show
 * @param impact whom it concerns
 * @param bump the version bump that it requires, counted from 1.0.0 on; see {@link VersionBump#after}
 * @param effects what else follows from it, such as members of generated classes that are gone; one line each
 * @param hint what to do instead, or about it; null if there is nothing to say
 * @since 0.1.0
 */
public record Change(
        String rule,
        ChangeKind kind,
        SourcePath element,
        Side side,
        SourceLocation location,
        String message,
        @Nullable String was,
        @Nullable String is,
        Impact impact,
        VersionBump bump,
        List<String> effects,
        @Nullable String hint)
        implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::side)
            .thenComparing(Change::location)
            .thenComparing(Change::rule)
            .thenComparing(Change::message);

    /** Which of the two catalogs. */
    public enum Side {
        /** The later one. */
        NEW,
        /** The earlier one. */
        OLD
    }

    /** Checks the components. */
    public Change {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(bump, "bump");
        kind = kind.rated(impact);
        effects = List.copyOf(effects);
    }

    /**
     * Returns this change as the cause of something else.
     *
     * @param effect what follows from it, one line
     * @param rating whom that concerns
     * @return the change with this effect, the worse ratings and the larger step
     */
    public Change causing(String effect, Impact rating) {
        List<String> all = new ArrayList<>(effects);
        all.add(effect);
        VersionBump larger = rating.bump().compareTo(bump) > 0 ? rating.bump() : bump;
        return new Change(rule, kind, element, side, location, message, was, is, impact.and(rating), larger, all, hint);
    }

    /**
     * Returns the code of the error that changed.
     *
     * @return the code, or empty if the change concerns more than one error
     */
    public Optional<String> code() {
        List<String> segments = element.segments();
        boolean ofOneCode = segments.size() > 1
                && (segments.get(0).equals("errors") || segments.get(0).equals("reserved"));
        return ofOneCode ? Optional.of(segments.get(1)) : Optional.empty();
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
