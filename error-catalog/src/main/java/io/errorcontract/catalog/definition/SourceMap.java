package io.errorcontract.catalog.definition;

import io.errorcontract.catalog.diagnostic.SourceLocation;

/**
 * Finds the places of a catalog's elements in its files.
 *
 * <p>An element that is not written (it has its default) is placed at the nearest element around it.
 */
public interface SourceMap {
    /**
     * Returns the place of an element's value.
     *
     * @param path the element
     * @return where its value begins
     */
    SourceLocation value(SourcePath path);

    /**
     * Returns the place of an element's key.
     *
     * @param path the element
     * @return where its key stands; for an element of a list, its value
     */
    SourceLocation key(SourcePath path);

    /**
     * Returns the place of a part of a text.
     *
     * @param path the text
     * @param offset where the part begins in the text's value, in UTF-16 units from 0
     * @param length the length of the part in UTF-16 units
     * @return the part's place when the text is plain or quoted on one line without escapes, else the text's
     */
    SourceLocation within(SourcePath path, int offset, int length);

    /**
     * Tells whether an element is written in the catalog.
     *
     * @param path the element
     * @return true if the files hold it
     */
    boolean contains(SourcePath path);
}
