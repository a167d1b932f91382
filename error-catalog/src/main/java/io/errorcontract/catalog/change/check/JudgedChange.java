package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.change.Impact;
import io.errorcontract.catalog.definition.VersionBump;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change, and whether it is accepted.
 *
 * @param change the change
 * @param acceptance what accepts it, or null if nothing does
 * @since 0.1.0
 */
public record JudgedChange(Change change, @Nullable Acceptance acceptance) {
    /** Checks the components. */
    public JudgedChange {
        Objects.requireNonNull(change, "change");
    }

    /**
     * Tells whether somebody wrote down why the change is made all the same.
     *
     * @return true if it is accepted
     */
    public boolean isAccepted() {
        return acceptance != null;
    }

    /**
     * Returns the one word that says most of the change.
     *
     * @return {@code accepted}, {@code forbidden}, {@code breaking}, {@code compatible} or {@code text}
     */
    public String verdict() {
        if (isAccepted()) {
            return "accepted";
        }
        if (change.bump() == VersionBump.FORBIDDEN) {
            return "forbidden";
        }
        if (change.impact().breaks()) {
            return "breaking";
        }
        return change.impact().equals(Impact.NOTHING) ? "text" : "compatible";
    }
}
