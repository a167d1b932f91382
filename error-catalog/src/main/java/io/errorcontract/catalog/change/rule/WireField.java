package io.errorcontract.catalog.change.rule;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.contract.Binding;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON body that holds a value.
 *
 * @param path how a reader finds it, such as {@code error.details.retryable}; {@code []} stands for each element of a
 *     list
 * @param binding what is bound there; null for a constant
 * @param content what is there as a catalog writes it, such as {@code $retry_after | seconds}
 * @param optional whether it may be missing
 * @param element its place in the catalog
 */
record WireField(String path, @Nullable Binding binding, String content, boolean optional, SourcePath element) {

    /** Whether the field holds a value, in whatever format. */
    boolean holds(Binding value) {
        return binding != null && binding.isToSame(value);
    }
}
