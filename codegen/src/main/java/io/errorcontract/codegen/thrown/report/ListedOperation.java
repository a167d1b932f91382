package io.errorcontract.codegen.thrown.report;

import java.util.List;

/**
 * An operation as a document has it.
 *
 * @param method the HTTP method, in capital letters
 * @param path the path
 * @param id the operation's id, empty if it has none
 * @param place where it is in the document, such as {@code openapi.yaml:42:5}
 * @param shared the codes and patterns that the whole document lists for all its operations
 * @param own the codes and patterns that the operation or its path lists
 */
public record ListedOperation(
        String method, String path, String id, String place, List<String> shared, List<String> own) {

    /** Copies the lists. */
    public ListedOperation {
        shared = List.copyOf(shared);
        own = List.copyOf(own);
    }

    /**
     * Returns the operation as people call it.
     *
     * @return for example {@code GET /orders/{id}}
     */
    public String title() {
        return method + " " + path;
    }
}
