package io.errorcontract.internal.json;

import org.jspecify.annotations.Nullable;

/** A text of which not even the first token can be read. */
final class BrokenReader extends JsonReader {

    private BrokenReader() {
        breakOff();
    }

    static JsonReader create() {
        return new BrokenReader();
    }

    @Override
    public int next() {
        return END;
    }

    @Override
    public @Nullable String nextName() {
        return null;
    }

    @Override
    public boolean nextName(Object name) {
        return false;
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public @Nullable String nextText() {
        return null;
    }

    @Override
    public int token() {
        return END;
    }

    @Override
    public @Nullable String text() {
        return null;
    }

    @Override
    public @Nullable Number number() {
        return null;
    }

    @Override
    public void skip() {}
}
