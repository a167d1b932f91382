package io.errorcontract.catalog.definition;

/**
 * Who may read of an element in what is made for readers: the site, OpenAPI documents, TypeScript packages. It changes
 * nothing of what servers send.
 *
 * @since 0.1.0
 */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Partners and the company itself. */
    PARTNER,
    /** The company itself. */
    INTERNAL;

    /**
     * Tells whether a reader sees an element.
     *
     * @param reader who reads
     * @return true if what is of this visibility is meant for that reader
     */
    public boolean isFor(Visibility reader) {
        return compareTo(reader) <= 0;
    }
}
