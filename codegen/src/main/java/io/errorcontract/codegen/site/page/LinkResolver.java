package io.errorcontract.codegen.site.page;

import java.util.Optional;

/** Finds where the links of a catalog's texts lead. */
public interface LinkResolver {
    /** For pages without texts of a catalog. */
    LinkResolver NONE = new LinkResolver() {
        @Override
        public Destination resolve(Prose prose, String uri, Address page) {
            return new Destination.Missing();
        }

        @Override
        public Optional<Address> pageOf(String word) {
            return Optional.empty();
        }
    };

    /**
     * Finds where a link leads.
     *
     * @param prose the text that it stands in
     * @param uri the address as written
     * @param page the page that shows the text
     * @return what it names
     */
    Destination resolve(Prose prose, String uri, Address page);

    /**
     * Finds the page of a code that a text names.
     *
     * @param word what stands in backticks
     * @return its page, or empty if it is no code
     */
    Optional<Address> pageOf(String word);
}
