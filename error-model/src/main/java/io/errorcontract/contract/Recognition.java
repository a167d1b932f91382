package io.errorcontract.contract;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a reader knows an error when the response holds no code of the catalog.
 *
 * @param status the status that the response has to have, or {@code null} for any
 * @param message the glob that its message has to fit, or {@code null} for any
 * @param body the name of the layout that its body has to have, or {@code null} for any
 * @since 0.1.0
 */
public record Recognition(
        @Nullable Integer status,
        @Nullable CodePattern message,
        @Nullable String body) implements Serializable {}
