package io.errorcontract.catalog.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a catalog. Sorts by file, line, column, then rule and message.
 *
 * @param rule the id of the rule that found it, kebab-case and stable
 * @param severity how much it matters
 * @param location where it is
 * @param message what is wrong, one line without a final full stop
 * @param hint how to mend it, possibly several lines; null if there is nothing to add
 * @param notes other places that belong to the fault
 */
public record Diagnostic(
        String rule,
        Severity severity,
        SourceLocation location,
        String message,
        @Nullable String hint,
        List<Note> notes)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** Checks the components and copies the notes. */
    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        notes = List.copyOf(notes);
    }

    /**
     * Another place that belongs to a fault.
     *
     * @param location the place
     * @param text what is there
     */
    public record Note(SourceLocation location, String text) {
        /** Checks the components. */
        public Note {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Tells whether the catalog can be used despite this fault.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line: place, severity, message and rule. */
    @Override
    public String toString() {
        return location + ": " + severity + ": " + message + " [" + rule + "]";
    }
}
