package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an error, or a field of a record.
 *
 * @param name its name
 * @param type its type as the catalog names it
 * @param presence how surely it is there, for example {@code optional}
 * @param place where it stands in the response, or {@code null} if the body holds it as any other parameter
 * @param docs what it means, or {@code null}
 * @param bounds what limits its value, for example {@code at least 1}; empty if nothing does
 * @param example an example of its value as JSON, or {@code null}
 * @param values the values of an enumeration, empty for other types
 * @param fields the fields of a record, empty for other types
 */
public record ParameterRow(
        String name,
        String type,
        String presence,
        @Nullable String place,
        @Nullable Prose docs,
        String bounds,
        @Nullable String example,
        List<Choice> values,
        List<ParameterRow> fields) {
    /** Copies the lists. */
    public ParameterRow {
        values = List.copyOf(values);
        fields = List.copyOf(fields);
    }

    /**
     * A value of an enumeration.
     *
     * @param value the value
     * @param docs what it means, or {@code null}
     */
    public record Choice(String value, @Nullable Prose docs) {}
}
