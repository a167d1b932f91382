package io.errorcontract.catalog.rule;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.RuleInfo;
import io.errorcontract.catalog.diagnostic.Severity;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import io.errorcontract.catalog.language.ValueConverter;
import io.errorcontract.catalog.language.ValueMismatch;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.FamilyResolver;
import io.errorcontract.contract.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A catalog as one rule sees it, with the way to report faults. */
public final class RuleCheck {
    private final CatalogView view;
    private final RuleInfo rule;
    private final DiagnosticCollector out;

    RuleCheck(CatalogView view, RuleInfo rule, DiagnosticCollector out) {
        this.view = view;
        this.rule = rule;
        this.out = out;
    }

    /**
     * Where the elements of a catalog stand, and how much of it could be read.
     *
     * @param map the places
     * @param imported tells whether another catalog defines an element
     * @param broken the places of values that could not be used; a rule would tell their fault a second time
     * @param complete whether all files could be parsed
     */
    public record Places(SourceMap map, Predicate<SourcePath> imported, Set<SourceLocation> broken, boolean complete) {
        /** Copies the set. */
        public Places {
            broken = Set.copyOf(broken);
        }
    }

    /** What all rules of one run share. */
    record CatalogView(
            CatalogDefinition catalog,
            Places places,
            FamilyResolver families,
            JavaNames names,
            ValueConverter values) {}

    /** Reports a value that is not of a type, at its place. */
    void ofType(SourcePath place, ParameterType type, @Nullable Object value) {
        try {
            view.values().convert(type, value);
        } catch (ValueMismatch mismatch) {
            boolean quotes =
                    type == ParameterType.Scalar.STRING && (value instanceof Number || value instanceof Boolean);
            atValue(place, mismatch.reason(), quotes ? "quote it: \"" + value + "\"" : null);
        }
    }

    private void add(
            SourcePath path,
            SourceLocation location,
            String message,
            @Nullable String hint,
            List<Diagnostic.Note> notes) {
        // What is imported was checked by itself; whether this catalog uses all of it is nobody's concern.
        boolean concerns =
                rule.severity() != Severity.WARNING || !view.places().imported().test(path);
        if (concerns && !view.places().broken().contains(location)) {
            out.add(rule, location, message, hint, notes);
        }
    }

    /**
     * Returns the catalog.
     *
     * @return the catalog; elements with faults of form are missing in it
     */
    public CatalogDefinition catalog() {
        return view.catalog();
    }

    /**
     * Returns the errors that the catalog defines itself.
     *
     * @return the errors without those that are imported, in order
     */
    public List<ErrorDefinition> ownErrors() {
        CatalogDefinition catalog = catalog();
        List<ErrorDefinition> own = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors().values()) {
            if (catalog.importedFrom(CatalogDefinition::errors, error.code()).isEmpty()) {
                own.add(error);
            }
        }
        return own;
    }

    /**
     * Returns the places of the catalog's elements.
     *
     * @return the places
     */
    public SourceMap places() {
        return view.places().map();
    }

    /**
     * Returns to which family each error belongs.
     *
     * @return the families
     */
    public FamilyResolver families() {
        return view.families();
    }

    /**
     * Returns the Java names.
     *
     * @return the names
     */
    public JavaNames names() {
        return view.names();
    }

    /**
     * Reports a fault at the key of an element.
     *
     * @param path the element
     * @param message what is wrong
     * @param hint how to mend it, or null
     */
    public void atKey(SourcePath path, String message, @Nullable String hint) {
        add(path, places().key(path), message, hint, List.of());
    }

    /**
     * Reports a fault at the key of an element, which concerns another one too.
     *
     * @param path the element
     * @param message what is wrong
     * @param hint how to mend it, or null
     * @param other the other element
     * @param note what the other element is
     */
    public void atKey(SourcePath path, String message, @Nullable String hint, SourcePath other, String note) {
        SourceLocation place = places().key(other);
        add(path, places().key(path), message, hint, List.of(new Diagnostic.Note(place, note)));
    }

    /**
     * Reports a fault at the value of an element.
     *
     * @param path the element
     * @param message what is wrong
     * @param hint how to mend it, or null
     */
    public void atValue(SourcePath path, String message, @Nullable String hint) {
        add(path, places().value(path), message, hint, List.of());
    }

    /**
     * Reports a fault at a part of a text.
     *
     * @param path the text
     * @param offset where the part begins, in UTF-16 units from 0
     * @param length the length of the part in UTF-16 units
     * @param message what is wrong
     * @param hint how to mend it, or null
     */
    public void within(SourcePath path, int offset, int length, String message, @Nullable String hint) {
        add(path, places().within(path, offset, length), message, hint, List.of());
    }
}
