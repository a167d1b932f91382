package io.errorcontract.model.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Adapts the streaming parser of Jackson 2.15 and later. */
final class Jackson2Reader extends JsonReader {

    private final JsonParser parser;

    Jackson2Reader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public int next() {
        if (broken()) {
            return END;
        }
        try {
            JsonToken token = parser.nextToken();
            // The kinds of this class have the numbers that Jackson gives its tokens.
            return token == null ? END : token.id();
        } catch (IOException e) {
            breakOff();
            return END;
        }
    }

    @Override
    public @Nullable String nextName() {
        if (broken()) {
            return null;
        }
        try {
            return parser.nextFieldName();
        } catch (IOException e) {
            breakOff();
            return null;
        }
    }

    @Override
    public @Nullable String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            breakOff();
            return null;
        }
    }

    @Override
    public @Nullable Object number() {
        try {
            if (parser.getTextLength() <= Numbers.MAX_LONG_DIGITS
                    && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return parser.getLongValue();
            }
            return Numbers.parse(parser.getText());
        } catch (IOException e) {
            breakOff();
            return null;
        }
    }

    @Override
    public void skip() {
        if (broken()) {
            return;
        }
        try {
            parser.skipChildren();
        } catch (IOException e) {
            breakOff();
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            breakOff();
        }
    }
}
