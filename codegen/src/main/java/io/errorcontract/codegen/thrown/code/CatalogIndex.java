package io.errorcontract.codegen.thrown.code;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The catalogs of a class path, as their generated classes hold them. Immutable.
 *
 * @param packages the packages of the generated classes, as internal names with a slash at the end
 * @param exceptions the codes that each exception stands for, by the internal name of its class; the root and the
 *     families stand for none
 * @param constants the code of each constant of the enums of codes, by {@code internal name of the enum + '.' + name}
 */
public record CatalogIndex(List<String> packages, Map<String, Set<String>> exceptions, Map<String, String> constants) {

    /** Copies the collections. */
    public CatalogIndex {
        packages = List.copyOf(packages);
        Map<String, Set<String>> copy = new TreeMap<>();
        exceptions.forEach((name, codes) -> copy.put(name, Collections.unmodifiableSet(new TreeSet<>(codes))));
        exceptions = Collections.unmodifiableMap(copy);
        constants = Map.copyOf(constants);
    }

    /**
     * Returns all codes.
     *
     * @return the codes, sorted
     */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(constants.values());
        exceptions.values().forEach(codes::addAll);
        return codes;
    }

    /**
     * Tells whether a class was generated from a catalog.
     *
     * @param type its internal name
     * @return true if its package is one of a catalog
     */
    public boolean isGenerated(String type) {
        int end = type.lastIndexOf('/') + 1;
        return packages.contains(type.substring(0, end));
    }
}
