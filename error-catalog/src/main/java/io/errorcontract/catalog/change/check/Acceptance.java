package io.errorcontract.catalog.change.check;

import io.errorcontract.catalog.change.Change;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.contract.CodePattern;
import java.util.Objects;

/**
 * A change that a team makes knowingly, whatever it breaks.
 *
 * @param rule the id of the change's rule
 * @param at the path of the changed element as reports show it; {@code *} stands for any run of characters
 * @param reason why the change is made all the same
 * @param location where it is written down
 * @since 0.1.0
 */
public record Acceptance(String rule, CodePattern at, String reason, SourceLocation location) {
    /** Checks the components. */
    public Acceptance {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(location, "location");
    }

    /**
     * Tells whether a change is meant.
     *
     * @param change a change
     * @return true if it is of this rule and at this place
     */
    public boolean covers(Change change) {
        return rule.equals(change.rule()) && at.matches(change.element().toString());
    }
}
