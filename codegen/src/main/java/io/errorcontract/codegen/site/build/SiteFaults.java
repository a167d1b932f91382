package io.errorcontract.codegen.site.build;

import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.Severity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a catalog as the source of a site, each fault once. Not thread-safe. */
public final class SiteFaults {
    private final SourceMap places;
    private final SortedSet<Diagnostic> faults = new TreeSet<>();

    /**
     * Makes an empty collection.
     *
     * @param places where the elements of the catalog stand
     */
    public SiteFaults(SourceMap places) {
        this.places = places;
    }

    /**
     * Adds a fault that keeps the site from being published.
     *
     * @param rule the id of the rule
     * @param place the element of the catalog
     * @param message what is wrong
     * @param hint how to mend it, or {@code null}
     */
    public void error(String rule, SourcePath place, String message, @Nullable String hint) {
        faults.add(new Diagnostic(rule, Severity.ERROR, places.value(place), message, hint, List.of()));
    }

    /**
     * Adds a fault that a site can live with.
     *
     * @param rule the id of the rule
     * @param place the element of the catalog
     * @param message what is wrong
     * @param hint how to mend it, or {@code null}
     */
    public void warning(String rule, SourcePath place, String message, @Nullable String hint) {
        faults.add(new Diagnostic(rule, Severity.WARNING, places.value(place), message, hint, List.of()));
    }

    /** All faults, sorted by place. */
    public List<Diagnostic> sorted() {
        return List.copyOf(faults);
    }
}
