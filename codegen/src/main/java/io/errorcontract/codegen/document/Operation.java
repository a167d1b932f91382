package io.errorcontract.codegen.document;

import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * An operation of a document.
 *
 * @param method its method, in capital letters
 * @param path its path
 * @param key the key that it stands under
 * @param node what it says
 * @param codes the entries of all {@code x-error-codes} that concern it: the document's, the path's, its own
 */
public record Operation(String method, String path, YamlScalar key, YamlMapping node, List<YamlScalar> codes) {

    /** Copies the list. */
    public Operation {
        codes = List.copyOf(codes);
    }

    /**
     * Returns the operation's id.
     *
     * @return the id, if it has one
     */
    public Optional<String> id() {
        return node.text("operationId");
    }

    /**
     * Returns its name as diagnostics show it.
     *
     * @return for example {@code GET /toys}
     */
    public String name() {
        return method + " " + path;
    }

    /**
     * Returns its responses.
     *
     * @return the mapping from statuses to responses, if there is one
     */
    public Optional<YamlMapping> responses() {
        return node.mapping("responses");
    }
}
