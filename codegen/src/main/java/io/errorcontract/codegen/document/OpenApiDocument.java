package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.syntax.YamlMapping;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param file its name as shown to the user
 * @param text its text
 * @param root its top
 */
public record OpenApiDocument(String file, String text, YamlMapping root) {

    /**
     * Returns the text as diagnostics show it.
     *
     * @return the only file
     */
    public SourceFiles sources() {
        return new SourceFiles(Map.of(file, text));
    }
}
