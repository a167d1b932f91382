package io.errorcontract.codegen.goal.release;

import org.jspecify.annotations.Nullable;

/** Thrown when what the user named as an earlier version is not there. It becomes a diagnostic. */
public final class BaselineException extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable String hint;

    /**
     * Makes the exception.
     *
     * @param message what is wrong, one line without a final full stop
     * @param hint how to mend it, or null
     */
    public BaselineException(String message, @Nullable String hint) {
        super(message);
        this.hint = hint;
    }

    /**
     * Returns how to mend it.
     *
     * @return the hint, or null
     */
    public @Nullable String hint() {
        return hint;
    }
}
