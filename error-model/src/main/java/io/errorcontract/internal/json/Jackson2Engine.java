package io.errorcontract.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/** Reads with the streaming parser of Jackson 2.15 and later. */
final class Jackson2Engine extends JsonEngine {

    private final JsonFactory factory;

    private Jackson2Engine() {
        super("Jackson 2");
        factory = new JsonFactoryBuilder()
                .streamReadConstraints(constraints())
                // JSON is UTF-8 (RFC 8259, section 8.1).
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    static JsonEngine create() {
        return new Jackson2Engine();
    }

    /** The body is bounded already by the reader's limit, so the parser has no reason to give up on a long value. */
    private static StreamReadConstraints constraints() {
        StreamReadConstraints.Builder builder = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE);
        try {
            builder.maxNameLength(Integer.MAX_VALUE);
        } catch (NoSuchMethodError before216) {
            // Without the method there is no such limit either.
        }
        return builder.build();
    }

    @Override
    public JsonReader read(byte[] json, int from, int to) {
        try {
            return new Jackson2Reader(factory.createParser(json, from, to - from));
        } catch (IOException e) {
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
