package io.errorcontract.internal.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Reads with the streaming parser of Jackson 3. */
final class Jackson3Engine extends JsonEngine {

    private final JsonFactory factory;

    private Jackson3Engine() {
        super("Jackson 3");
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints())
                // JSON is UTF-8 (RFC 8259, section 8.1).
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    static JsonEngine create() {
        return new Jackson3Engine();
    }

    /** The body is bounded already by the reader's limit, so the parser has no reason to give up on a long value. */
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
    }

    @Override
    public JsonReader read(byte[] json, int from, int to) {
        try {
            return new Jackson3Reader(factory.createParser(ObjectReadContext.empty(), json, from, to - from));
        } catch (JacksonException e) {
            return BrokenReader.create();
        }
    }

    @Override
    public Object prepare(String name) {
        SerializedString prepared = new SerializedString(name);
        // The bytes are made when they are first asked for, which two threads would do at once.
        prepared.asQuotedUTF8();
        return prepared;
    }
}
