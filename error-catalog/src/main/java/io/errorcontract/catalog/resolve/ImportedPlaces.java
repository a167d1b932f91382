package io.errorcontract.catalog.resolve;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.definition.SourceMap;
import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The places of a catalog and of what it imports: an imported element stands where it is imported.
 *
 * @param own the places of the catalog's own elements
 * @param merged the catalog with the imported elements in it
 */
public record ImportedPlaces(SourceMap own, CatalogDefinition merged) implements SourceMap {
    @Override
    public SourceLocation value(SourcePath path) {
        SourcePath origin = origin(path);
        return origin == null ? own.value(path) : own.value(origin);
    }

    @Override
    public SourceLocation key(SourcePath path) {
        SourcePath origin = origin(path);
        return origin == null ? own.key(path) : own.value(origin);
    }

    @Override
    public SourceLocation within(SourcePath path, int offset, int length) {
        SourcePath origin = origin(path);
        return origin == null ? own.within(path, offset, length) : own.value(origin);
    }

    @Override
    public boolean contains(SourcePath path) {
        return own.contains(path);
    }

    /**
     * Tells whether an element is imported.
     *
     * @param path the element
     * @return true if the catalog does not hold it itself
     */
    public boolean isImported(SourcePath path) {
        return origin(path) != null;
    }

    private @Nullable SourcePath origin(SourcePath path) {
        if (path.segments().size() < 2) {
            return null;
        }
        String section = path.segments().get(0);
        String name = path.segments().get(1);
        if (own.contains(SourcePath.of(section, name))) {
            return null;
        }
        for (int i = 0; i < merged.imported().size(); i++) {
            if (Sections.of(merged.imported().get(i), section).containsKey(name)) {
                return SourcePath.of("imports", String.valueOf(i), "catalog");
            }
        }
        return null;
    }
}
