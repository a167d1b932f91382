package com.example.sandboxes;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the workspace.
 *
 * @param kind the value of <code>kind</code>
 * @param value the value of <code>value</code>
 * @param names Whose limit it is.
 * @param unit the value of <code>unit</code>; null if there is none
 */
@Generated("io.errorcontract:error-contract-maven-plugin")
@NullMarked
public record Limit(State kind, long value, List<String> names, @Nullable String unit) {
    /**
     * Copies lists and maps.
     */
    public Limit {
        names = List.copyOf(names);
    }
}
