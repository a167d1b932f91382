package io.errorcontract.catalog.change;

import java.util.Locale;

/**
 * What a change means to one kind of user.
 *
 * @since 0.1.0
 */
public enum Rating {
    /** They cannot notice it. */
    NONE,
    /** They may notice it, and what worked goes on working. */
    COMPATIBLE,
    /** Something that worked may stop working. */
    BREAKING;

    /** Returns the word that reports use. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
