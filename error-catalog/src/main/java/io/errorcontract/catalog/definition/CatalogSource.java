package io.errorcontract.catalog.definition;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Where a reader finds the catalogs that another one imports.
 *
 * @since 0.1.0
 */
public interface CatalogSource {
    /** Holds no catalog. */
    CatalogSource NONE = new CatalogSource() {
        @Override
        public Set<String> ids() {
            return Set.of();
        }

        @Override
        public Map<String, byte[]> files(String id) {
            return Map.of();
        }
    };

    /**
     * Lists the catalogs.
     *
     * @return their ids
     * @throws IOException if they cannot be looked up
     */
    Set<String> ids() throws IOException;

    /**
     * Gives the files of a catalog.
     *
     * @param id its id
     * @return the bytes of each file by the name that diagnostics show; empty if there is no such catalog
     * @throws IOException if they cannot be read
     */
    Map<String, byte[]> files(String id) throws IOException;
}
