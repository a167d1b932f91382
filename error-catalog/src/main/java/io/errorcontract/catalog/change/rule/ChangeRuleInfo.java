package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.change.ChangeKind;
import java.util.Objects;

/**
 * What is known of a rule of the comparison apart from its code.
 *
 * @param id the id, kebab-case and stable
 * @param kind the heading under which those who use an API look for such a change, as long as it breaks nothing
 * @param summary what changed, a phrase
 * @param meaning whom it concerns and why, sentences in Markdown
 * @param hint what to do instead, or about it; empty if there is nothing to say
 * @since 0.1.0
 */
public record ChangeRuleInfo(String id, ChangeKind kind, String summary, String meaning, String hint) {
    /** Checks the components. */
    public ChangeRuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(hint, "hint");
    }

    /** Describes a rule whose changes only say that something is not as it was. */
    ChangeRuleInfo(String id, String summary, String meaning, String hint) {
        this(id, ChangeKind.CHANGED, summary, meaning, hint);
    }
}
