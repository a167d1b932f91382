package io.errorcontract.codegen.java;

import java.nio.charset.Charset;

/**
 * What a build can choose about the Java of a catalog.
 *
 * @param charset the charset that the compiler reads; what it cannot hold is escaped
 * @param bodies whether the bodies are generated as records
 * @param sealed whether the exceptions are a sealed hierarchy even if the catalog does not say so
 * @since 0.1.0
 */
public record JavaOptions(Charset charset, Bodies bodies, boolean sealed) {

    /** Whether the bodies are generated as records. */
    public enum Bodies {
        /** Not at all. */
        NONE,
        /** With the annotations of Jackson. */
        PLAIN,
        /** With the annotations of Jackson and those of Jakarta Validation. */
        CONSTRAINED
    }

    /**
     * Returns the options of a build that chooses nothing.
     *
     * @param charset the charset that the compiler reads
     * @return the options
     */
    public static JavaOptions of(Charset charset) {
        return new JavaOptions(charset, Bodies.PLAIN, false);
    }
}
