package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.SourceFiles;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.util.Map;

/**
 * A document that was read.
 *
 * @param file its name as shown to the user
 * @param text its text
 * @param root its top
 */
public record OpenApiDocument(String file, String text, DocumentNode.Mapping root) {

    /**
     * Says where a part of the document is.
     *
     * @param node the part
     * @return its place
     */
    public SourceLocation locate(DocumentNode node) {
        return locate(file, node.span());
    }

    static SourceLocation locate(String file, DocumentNode.Span span) {
        return new SourceLocation(file, span.line(), span.column(), span.length());
    }

    /**
     * Returns the text as diagnostics show it.
     *
     * @return the only file
     */
    public SourceFiles sources() {
        return new SourceFiles(Map.of(file, text));
    }
}
