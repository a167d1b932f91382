package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.syntax.Dialect;
import io.errorcontract.catalog.syntax.YamlMapping;
import io.errorcontract.catalog.syntax.YamlNode;
import io.errorcontract.catalog.syntax.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads documents in YAML, and so in JSON too. */
public final class DocumentReader {

    private static final Dialect DOCUMENT = Dialect.document(DocumentFaults.SYNTAX, DocumentFaults.DUPLICATE_KEY);

    private final DiagnosticCollector out;

    /**
     * Makes a reader.
     *
     * @param out takes what is wrong
     */
    public DocumentReader(DiagnosticCollector out) {
        this.out = out;
    }

    /**
     * Reads the bytes of a document.
     *
     * @param file its name as shown to the user
     * @param bytes its bytes, in UTF-8
     * @return the document, or empty if it cannot be read; why is reported
     */
    public Optional<OpenApiDocument> read(String file, byte[] bytes) {
        YamlReader reader = new YamlReader(DOCUMENT, out);
        Optional<YamlNode> root = reader.read(file, bytes);
        if (root.isPresent() && root.get() instanceof YamlMapping mapping) {
            return Optional.of(new OpenApiDocument(file, reader.texts().getOrDefault(file, ""), mapping));
        }
        root.ifPresent(
                node -> out.add(DocumentFaults.SYNTAX, node.location(), "an OpenAPI document has to be a mapping"));
        return Optional.empty();
    }

    /**
     * Reads the text of a document.
     *
     * @param file its name as shown to the user
     * @param text its text
     * @return the document, or empty if it cannot be read; why is reported
     */
    public Optional<OpenApiDocument> read(String file, String text) {
        return read(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
