package io.errorcontract.codegen.document;

import java.util.Optional;

/** The versions of OpenAPI that differ in how they write what comes from a catalog. */
public enum OpenApiVersion {
    /** OpenAPI 3.0: its own dialect of JSON Schema, with {@code nullable}. */
    V3_0("3.0.3"),
    /** OpenAPI 3.1 and 3.2: JSON Schema 2020-12. */
    V3_1("3.1.1");

    private final String newest;

    OpenApiVersion(String newest) {
        this.newest = newest;
    }

    /**
     * Returns what a new document says in its field {@code openapi}.
     *
     * @return for example {@code 3.0.3}
     */
    public String documentVersion() {
        return newest;
    }

    /**
     * Reads the field {@code openapi} of a document, or the short form that a user writes.
     *
     * @param text for example {@code 3.0.3} or {@code 3.1}
     * @return the version, or empty if it is none that is known here
     */
    public static Optional<OpenApiVersion> of(String text) {
        if (text.equals("3.0") || text.startsWith("3.0.")) {
            return Optional.of(V3_0);
        }
        boolean newer = text.equals("3.1") || text.startsWith("3.1.") || text.equals("3.2") || text.startsWith("3.2.");
        return newer ? Optional.of(V3_1) : Optional.empty();
    }
}
