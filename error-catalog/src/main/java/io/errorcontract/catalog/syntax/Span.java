package io.errorcontract.catalog.syntax;

import io.errorcontract.catalog.diagnostic.SourceLocation;

/**
 * Where an element is in its file. Offsets count UTF-16 units from 0, and are those of the file as long as no text of
 * it got quotes.
 *
 * @param location its place as shown to people
 * @param start where it begins
 * @param end where it ends; comments and blank lines after it do not count
 */
public record Span(SourceLocation location, int start, int end) {

    /** The place of an element that is not written in the file. */
    static Span of(SourceLocation location) {
        return new Span(location, 0, 0);
    }
}
