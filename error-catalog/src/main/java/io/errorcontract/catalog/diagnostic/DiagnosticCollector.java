package io.errorcontract.catalog.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers diagnostics. Not thread-safe. */
public final class DiagnosticCollector {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Makes an empty collector. */
    public DiagnosticCollector() {}

    /**
     * Adds a fault.
     *
     * @param rule the rule that found it
     * @param location where it is
     * @param message what is wrong
     */
    public void add(RuleInfo rule, SourceLocation location, String message) {
        add(rule, location, message, null);
    }

    /**
     * Adds a fault.
     *
     * @param rule the rule that found it
     * @param location where it is
     * @param message what is wrong
     * @param hint how to mend it; null or empty if there is nothing to add
     */
    public void add(RuleInfo rule, SourceLocation location, String message, @Nullable String hint) {
        add(rule, location, message, hint, List.of());
    }

    /**
     * Adds a fault that concerns several places.
     *
     * @param rule the rule that found it
     * @param location where it is
     * @param message what is wrong
     * @param hint how to mend it; null or empty if there is nothing to add
     * @param notes the other places
     */
    public void add(
            RuleInfo rule,
            SourceLocation location,
            String message,
            @Nullable String hint,
            List<Diagnostic.Note> notes) {
        String shown = hint == null || hint.isEmpty() ? null : hint;
        diagnostics.add(new Diagnostic(rule.id(), rule.severity(), location, message, shown, notes));
    }

    /**
     * Adds what another collector gathered.
     *
     * @param others diagnostics
     */
    public void addAll(Collection<Diagnostic> others) {
        diagnostics.addAll(others);
    }

    /**
     * Tells whether nothing was added that makes a catalog unusable.
     *
     * @return true if no error was added
     */
    public boolean hasNoErrors() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /**
     * Returns what was gathered.
     *
     * @return the diagnostics sorted by file, line and column; what an alias repeats is there once
     */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().distinct().sorted().toList();
    }
}
