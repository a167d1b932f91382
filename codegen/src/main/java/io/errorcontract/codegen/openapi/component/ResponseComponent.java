package io.errorcontract.codegen.openapi.component;

import io.errorcontract.codegen.body.Schema;
import java.util.List;

/**
 * What an operation answers with one status, made of all errors that share it.
 *
 * @param status the HTTP status
 * @param description what it means, Markdown
 * @param codes the codes, and the patterns of families, that it stands for
 * @param headers the names of the headers that come with it
 * @param contents the bodies, the usual one first
 */
public record ResponseComponent(
        int status, String description, List<String> codes, List<String> headers, List<Content> contents) {

    /** Copies the lists. */
    public ResponseComponent {
        codes = List.copyOf(codes);
        headers = List.copyOf(headers);
        contents = List.copyOf(contents);
    }

    /**
     * A body.
     *
     * @param mediaType its media type
     * @param schema its schema
     * @param examples the codes that have an example, with the name of each example
     */
    public record Content(String mediaType, Schema schema, List<ExampleReference> examples) {
        /** Copies the list. */
        public Content {
            examples = List.copyOf(examples);
        }
    }

    /**
     * An example of a body.
     *
     * @param code the code, by which the response names it
     * @param component its name in {@code components/examples}
     */
    public record ExampleReference(String code, String component) {}
}
