package io.errorcontract.catalog.lock;

import io.errorcontract.catalog.definition.CatalogDefinition;
import io.errorcontract.catalog.syntax.TreeWriter;

/**
 * Writes a catalog as one file in the catalog language, in one way of writing: the same catalog gives the same bytes,
 * however its author spread it over files, quoted and abbreviated. {@link io.errorcontract.catalog.CatalogReader} reads
 * it back to an equal definition.
 *
 * @since 0.1.0
 */
public final class CatalogLock {
    /** The name of a lock file beside a module's {@code pom.xml}. */
    public static final String FILE_NAME = "errors.lock.yaml";

    private static final String HEAD = """
            # The error contract as it was last released. Written by the goal 'lock', compared with by 'check'.
            # Do not edit it: a change of this file alone changes what counts as a break.
            """;

    private CatalogLock() {}

    /**
     * Writes a catalog.
     *
     * @param catalog the catalog
     * @return the text of the file
     */
    public static String write(CatalogDefinition catalog) {
        return HEAD + TreeWriter.YAML.document(new CatalogValues(catalog).all());
    }
}
