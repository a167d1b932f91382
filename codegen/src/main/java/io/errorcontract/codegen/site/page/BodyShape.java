package io.errorcontract.codegen.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layout of the body.
 *
 * @param name its name in the catalog
 * @param mediaType its media type
 * @param docs what it is for, or {@code null}
 * @param fields its fields
 * @param example a response that has it, or {@code null} if no error uses it
 * @param usedBy the errors that use it, empty for the layout that all others use
 */
public record BodyShape(
        String name,
        String mediaType,
        @Nullable Prose docs,
        List<FieldRow> fields,
        @Nullable WireExample example,
        List<Link> usedBy) {
    /** Copies the lists. */
    public BodyShape {
        fields = List.copyOf(fields);
        usedBy = List.copyOf(usedBy);
    }

    /**
     * A field of a body, or a header.
     *
     * @param name its path, with dots between the names
     * @param type its JSON type
     * @param presence how surely it is there
     * @param docs what it holds
     */
    public record FieldRow(String name, String type, String presence, Prose docs) {}
}
