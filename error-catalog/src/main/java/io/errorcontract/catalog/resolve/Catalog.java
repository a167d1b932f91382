package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.BodyDefinition;
import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.CatalogResult;
import io.errorcontract.catalog.definition.ErrorDefinition;
import io.errorcontract.catalog.definition.FamilyDefinition;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.Visibility;
import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalog without errors and what follows from it, settled once: what generators make files of, and what a company's
 * own rules judge.
 *
 * <p>Immutable and thread-safe.
 *
 * @param definition the catalog as it is written
 * @param contract the descriptors that the run-time library works with
 * @param families what errors inherit from their families
 * @param names what everything is called in Java
 * @param layouts the body layouts by name, the ready-made ones included
 * @param errors the errors by code, in the order of the catalog
 * @param places where the catalog's elements are written
 * @since 0.1.0
 */
public record Catalog(
        CatalogDefinition definition,
        ErrorCatalog contract,
        FamilyResolver families,
        JavaNames names,
        Map<String, BodyDefinition> layouts,
        Map<String, Entry> errors,
        SourceMap places) {

    /** Copies the maps, in their order. */
    public Catalog {
        layouts = Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /**
     * An error and what belongs to it.
     *
     * @param definition the error as it is written
     * @param descriptor the error as the run-time library knows it, with what it inherits
     * @param family its family, or null
     * @param layoutName the name of its body layout
     * @param layout its body layout
     * @param origin the imported catalog that defines it, or empty if this one does
     */
    public record Entry(
            ErrorDefinition definition,
            ErrorDescriptor descriptor,
            @Nullable FamilyDefinition family,
            String layoutName,
            BodyDefinition layout,
            Optional<CatalogDefinition> origin) {

        /**
         * Returns the error's code.
         *
         * @return the code
         */
        public String code() {
            return definition.code();
        }
    }

    /**
     * Resolves a catalog.
     *
     * @param result a catalog that was read
     * @return the catalog with what follows from it
     * @throws io.errorcontract.catalog.definition.InvalidCatalogException if there is an error among its diagnostics
     */
    public static Catalog of(CatalogResult result) {
        return of(result.orElseThrow(), result.places());
    }

    /**
     * Resolves a catalog.
     *
     * @param definition a catalog without errors
     * @param places where its elements are written
     * @return the catalog with what follows from it
     * @throws IllegalArgumentException if the catalog has a fault that the rules would have found
     */
    public static Catalog of(CatalogDefinition definition, SourceMap places) {
        FamilyResolver families = new FamilyResolver(definition);
        ErrorCatalog contract = CatalogCompiler.compile(definition, families);
        Map<String, BodyDefinition> layouts = BodyLayouts.of(definition);
        Map<String, Entry> errors = new LinkedHashMap<>();
        for (ErrorDescriptor descriptor : contract.errors()) {
            String code = descriptor.code();
            ErrorDefinition error = Objects.requireNonNull(definition.errors().get(code));
            String layout = BodyLayouts.nameFor(definition, error);
            errors.put(
                    code,
                    new Entry(
                            error,
                            descriptor,
                            families.family(error),
                            layout,
                            Objects.requireNonNull(layouts.get(layout)),
                            definition.importedFrom(CatalogDefinition::errors, code)));
        }
        return new Catalog(definition, contract, families, JavaNames.of(definition), layouts, errors, places);
    }

    /**
     * Returns what the catalog is called in messages.
     *
     * @return its ID and version
     */
    public String title() {
        return definition.id() + " " + definition.version();
    }

    /**
     * Returns the catalog as a reader may see it.
     *
     * @param reader who reads
     * @return the catalog without what is hidden from that reader
     */
    public Catalog visibleTo(Visibility reader) {
        CatalogDefinition seen = VisibleCatalog.of(definition, reader);
        return seen.equals(definition) ? this : of(seen, places);
    }

    /**
     * Returns an error of the catalog.
     *
     * @param code its code
     * @return the error
     * @throws IllegalArgumentException if there is no such error
     */
    public Entry error(String code) {
        Entry entry = errors.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("no error has the code '" + code + "'");
        }
        return entry;
    }
}
