package io.errorcontract.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import io.errorcontract.internal.text.Numbers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Adapts the streaming parser of Jackson 2.15 and later, some versions of which answer names that are made to collide
 * with an {@link IllegalStateException}.
 */
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
        } catch (IOException | IllegalStateException e) {
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
        } catch (IOException | IllegalStateException e) {
            breakOff();
            return null;
        }
    }

    @Override
    public boolean nextName(Object name) {
        if (broken()) {
            return false;
        }
        try {
            return parser.nextFieldName((SerializableString) name);
        } catch (IOException | IllegalStateException e) {
            breakOff();
            return false;
        }
    }

    @Override
    public @Nullable String name() {
        return text();
    }

    @Override
    public @Nullable String nextText() {
        if (broken()) {
            return null;
        }
        try {
            return parser.nextTextValue();
        } catch (IOException | IllegalStateException e) {
            breakOff();
            return null;
        }
    }

    @Override
    public int token() {
        return broken() ? END : parser.currentTokenId();
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
    public @Nullable Number number() {
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
