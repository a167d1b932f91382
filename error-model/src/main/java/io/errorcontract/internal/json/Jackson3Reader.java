package io.errorcontract.internal.json;

import io.errorcontract.internal.text.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/** Adapts the streaming parser of Jackson 3. */
final class Jackson3Reader extends JsonReader {

    private final JsonParser parser;

    Jackson3Reader(JsonParser parser) {
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
        } catch (JacksonException e) {
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
            return parser.nextName();
        } catch (JacksonException e) {
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
            return parser.nextName((SerializableString) name);
        } catch (JacksonException e) {
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
            return parser.nextStringValue();
        } catch (JacksonException e) {
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
            return parser.getString();
        } catch (JacksonException e) {
            breakOff();
            return null;
        }
    }

    @Override
    public @Nullable Number number() {
        try {
            if (parser.getStringLength() <= Numbers.MAX_LONG_DIGITS
                    && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return parser.getLongValue();
            }
            return Numbers.parse(parser.getString());
        } catch (JacksonException e) {
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
        } catch (JacksonException e) {
            breakOff();
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (JacksonException e) {
            breakOff();
        }
    }
}
