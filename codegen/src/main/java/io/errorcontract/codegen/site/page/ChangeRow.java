package io.errorcontract.codegen.site.page;

import io.errorcontract.catalog.change.ChangeKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change of the catalog as lists show it.
 *
 * @param rule the id of its rule
 * @param kind what kind of change it is
 * @param code the error that it is about, or {@code null} if it is about more than one
 * @param pieces what changed, a sentence without its full stop
 * @param was the value before, or {@code null} if there is none to show
 * @param is the value since, or {@code null} if there is none to show
 * @param breaks what it may break, for example {@code responses}; empty if nothing
 */
public record ChangeRow(
        String rule,
        ChangeKind kind,
        @Nullable String code,
        List<Piece> pieces,
        @Nullable String was,
        @Nullable String is,
        List<String> breaks) {
    /** Copies the lists. */
    public ChangeRow {
        pieces = List.copyOf(pieces);
        breaks = List.copyOf(breaks);
    }

    /**
     * A part of a sentence.
     *
     * @param text its text
     * @param code whether it is a name of the catalog rather than a word
     * @param page the page of the error that it names, or {@code null}
     */
    public record Piece(String text, boolean code, @Nullable Address page) {}

    /** The sentence as plain text. */
    public String text() {
        return pieces.stream()
                .map(piece -> piece.code() ? "'" + piece.text() + "'" : piece.text())
                .collect(Collectors.joining());
    }
}
