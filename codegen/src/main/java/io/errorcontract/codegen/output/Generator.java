package io.errorcontract.codegen.output;

import io.errorcontract.catalog.diagnostic.Diagnostic;
import io.errorcontract.catalog.resolve.Catalog;
import java.io.IOException;
import java.util.List;

/**
 * Makes files of a catalog: all that a target such as Java or the reference site has to offer. A generator is
 * immutable; the same catalog always gives the same bytes.
 *
 * @since 0.1.0
 */
public interface Generator {

    /**
     * Makes the files.
     *
     * @param catalog the catalog
     * @return the files, and what the target finds wrong with the catalog
     * @throws IOException if a file that the generator takes as a part cannot be read
     */
    Output generate(Catalog catalog) throws IOException;

    /**
     * What was made.
     *
     * @param files the files, not written yet
     * @param diagnostics what is wrong with the catalog as the source of this target, sorted by place
     */
    record Output(List<GeneratedFile> files, List<Diagnostic> diagnostics) {
        /** Copies the lists. */
        public Output {
            files = List.copyOf(files);
            diagnostics = List.copyOf(diagnostics);
        }

        /**
         * Returns the output of a target that has nothing to object.
         *
         * @param files the files
         * @return the output
         */
        public static Output of(List<GeneratedFile> files) {
            return new Output(files, List.of());
        }

        /** Whether the files must not be written. */
        public boolean hasErrors() {
            return diagnostics.stream().anyMatch(Diagnostic::isError);
        }
    }
}
