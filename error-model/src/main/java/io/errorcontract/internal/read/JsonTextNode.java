package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonEngine;
import io.errorcontract.internal.json.JsonReader;
import java.nio.charset.StandardCharsets;

/** A JSON text inside of a string. */
final class JsonTextNode extends PlacedNode {

    private final ReadNode node;
    private final boolean nullable;

    JsonTextNode(String pointer, ReadNode node, boolean nullable) {
        super(pointer);
        this.node = node;
        this.nullable = nullable;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (token != JsonReader.STRING) {
            if (token != JsonReader.NULL || !nullable) {
                mismatch(in, token, "JSON in a string", out);
            }
            return;
        }
        String text = in.text();
        JsonEngine engine = JsonEngine.available();
        if (text != null && engine != null) {
            inner(engine, text, out);
        }
    }

    private void inner(JsonEngine engine, String text, Reading out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonReader in = engine.read(bytes, 0, bytes.length)) {
            int token = in.next();
            if (!JsonReader.isContainer(token)) {
                wrongType(text, "JSON in a string", out);
                return;
            }
            node.read(in, token, out);
            if (in.broken() || in.next() != JsonReader.END) {
                wrongType(text, "JSON in a string", out);
            }
        }
    }

    @Override
    public boolean essential() {
        return node.essential();
    }

    @Override
    public boolean hasConstant() {
        return node.hasConstant();
    }
}
