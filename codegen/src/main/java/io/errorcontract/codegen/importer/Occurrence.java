package io.errorcontract.codegen.importer;

import io.errorcontract.codegen.importer.DocumentedResponse.ResponseBody;
import io.errorcontract.codegen.importer.DocumentedResponse.Sample;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place where a document tells of an error.
 *
 * @param response the response
 * @param body the body, or null if the response shows none
 * @param layout the layout of its body, or null if it has none
 * @param sample the example, or null if the code is only listed or follows from the response
 * @param values what the example says, or null
 * @param sure whether the error comes with this response; else it comes with some response of the same operation
 */
record Occurrence(
        DocumentedResponse response,
        @Nullable ResponseBody body,
        @Nullable LayoutDraft layout,
        @Nullable Sample sample,
        @Nullable BodyValues values,
        boolean sure) {

    private static final int FIRST_ERROR = 400;
    private static final int END_OF_ERRORS = 600;
    private static final int HUNDRED = 100;

    /** Whether an example shows what else is in the body. */
    boolean isWhole() {
        return values != null && sample != null && sample.whole();
    }

    /** The status of the response, or the one that the example's body names; null if nothing tells. */
    @Nullable
    Integer status() {
        if (response.status() != null || values == null) {
            return response.status();
        }
        return values.text("status")
                .filter(text -> text.matches("[0-9]{3}"))
                .map(Integer::valueOf)
                .filter(status -> possible().contains(status))
                .orElse(null);
    }

    /** The statuses that the error may have: those of its response, or any if it is not sure to come with that. */
    Set<Integer> possible() {
        if (sure && response.status() != null) {
            return Set.of(response.status());
        }
        Integer range = sure ? response.range() : null;
        int first = range == null ? FIRST_ERROR : range;
        int end = range == null ? END_OF_ERRORS : range + HUNDRED;
        return IntStream.range(first, end).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
