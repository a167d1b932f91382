package io.errorcontract.codegen.workspace;

import org.jspecify.annotations.Nullable;

/** Thrown when what the user named as an earlier version is not there. It becomes a diagnostic. */
public final class BaselineException extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable String hint;
    private final boolean unanswered;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, one line without a final full stop
     * @param hint how to mend it, or null
     */
    public BaselineException(String message, @Nullable String hint) {
        this(message, hint, false);
    }

    private BaselineException(String message, @Nullable String hint, boolean unanswered) {
        super(message);
        this.hint = hint;
        this.unanswered = unanswered;
    }

    /**
     * Makes the exception of a repository that was not asked, or did not answer, so that nobody knows what it holds.
     *
     * @param message what is wrong, one line without a final full stop
     * @param hint how to fix it, or null
     * @return the exception
     */
    public static BaselineException unanswered(String message, @Nullable String hint) {
        return new BaselineException(message, hint, true);
    }

    /**
     * Tells whether the earlier version may exist all the same.
     *
     * @return true if a repository did not answer
     */
    public boolean isUnanswered() {
        return unanswered;
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
