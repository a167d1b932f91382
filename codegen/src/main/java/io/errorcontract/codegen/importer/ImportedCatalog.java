package io.errorcontract.codegen.importer;

import java.util.List;

/**
 * A catalog that was made of a document.
 *
 * @param text its file
 * @param codes how many errors it has
 * @param families how many families it has
 * @param responses how many error responses it was made of
 * @param decisions how many remarks ask the author to decide something
 * @param leftOut what of the document is not in it, and why
 */
public record ImportedCatalog(
        String text, int codes, int families, int responses, int decisions, List<String> leftOut) {

    /** Copies the list. */
    public ImportedCatalog {
        leftOut = List.copyOf(leftOut);
    }
}
