package io.errorcontract.codegen.document;

import io.errorcontract.catalog.diagnostic.DiagnosticCollector;
import io.errorcontract.catalog.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads documents in YAML, and so in JSON too. */
public final class DocumentReader {

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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            out.add(
                    DocumentFaults.SYNTAX,
                    SourceLocation.wholeFile(file),
                    "the file is not UTF-8",
                    "save the file as UTF-8");
            return Optional.empty();
        }
    }

    /**
     * Reads the text of a document.
     *
     * @param file its name as shown to the user
     * @param text its text
     * @return the document, or empty if it cannot be read; why is reported
     */
    public Optional<OpenApiDocument> read(String file, String text) {
        try {
            DocumentNode root = new DocumentComposer(file, text, out).compose();
            if (root instanceof DocumentNode.Mapping mapping) {
                return Optional.of(new OpenApiDocument(file, text, mapping));
            }
            out.add(
                    DocumentFaults.SYNTAX,
                    root == null ? SourceLocation.wholeFile(file) : OpenApiDocument.locate(file, root.span()),
                    root == null ? "the file is empty" : "an OpenAPI document has to be a mapping");
        } catch (MarkedYamlEngineException e) {
            SourceLocation place = e.getProblemMark()
                    .map(mark -> new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1, 1))
                    .orElseGet(() -> SourceLocation.wholeFile(file));
            String problem = e.getProblem() == null ? "this is not YAML" : e.getProblem();
            out.add(DocumentFaults.SYNTAX, place, problem.replaceAll("\\s+", " "));
        } catch (YamlEngineException e) {
            String problem = e.getMessage() == null ? "this is not YAML" : e.getMessage();
            out.add(DocumentFaults.SYNTAX, SourceLocation.wholeFile(file), problem.replaceAll("\\s+", " "));
        }
        return Optional.empty();
    }
}
