package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import org.jspecify.annotations.Nullable;

/**
 * A place where a document tells of an error.
 *
 * @param response the response
 * @param layout the layout of its body, or null if it has none
 * @param sample the example, or null if the code is only listed or follows from the response
 * @param values what the example says, or null
 * @param sure whether the error comes with this response; else it comes with some response of the same operation
 */
record Occurrence(
        DocumentedResponse response,
        @Nullable LayoutDraft layout,
        @Nullable Sample sample,
        @Nullable BodyValues values,
        boolean sure) {

    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    /** The status of the response, or the one that the example's body names; null if nothing tells. */
    @Nullable
    Integer status() {
        if (response.status() != null || values == null) {
            return response.status();
        }
        return values.text("status")
                .filter(text -> text.matches("[0-9]{3}"))
                .map(Integer::valueOf)
                .filter(status -> status >= FIRST_ERROR && status <= LAST_ERROR)
                .orElse(null);
    }
}
