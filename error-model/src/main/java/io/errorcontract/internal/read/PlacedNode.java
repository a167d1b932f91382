package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.model.ContractViolation.Kind;
import org.jspecify.annotations.Nullable;

/** What all places have in common: where they are, and what is done where something else stands there. */
abstract class PlacedNode implements ReadNode {

    private final Place place;

    PlacedNode(String pointer) {
        this.place = Place.of(pointer);
    }

    @Override
    public void readNext(JsonReader in, Reading out) {
        int token = in.next();
        if (token != JsonReader.END) {
            read(in, token, out);
        }
    }

    @Override
    public boolean essential() {
        return false;
    }

    @Override
    public boolean hasConstant() {
        return false;
    }

    @Override
    public final Place here(Reading out) {
        return out.anchor == Place.ROOT ? place : out.anchor.in(place);
    }

    /** Whether the array that the layout has here begins; what else stands there is noted. */
    final boolean beginsArray(JsonReader in, int token, boolean nullable, Reading out) {
        return begins(JsonReader.START_ARRAY, "an array", in, token, nullable, out);
    }

    /** Whether the object that the layout has here begins; what else stands there is noted. */
    final boolean beginsObject(JsonReader in, int token, boolean nullable, Reading out) {
        return begins(JsonReader.START_OBJECT, "an object", in, token, nullable, out);
    }

    private boolean begins(int start, String expected, JsonReader in, int token, boolean nullable, Reading out) {
        if (token == start) {
            met(nullable, out);
            return true;
        }
        if (token != JsonReader.NULL || !nullable) {
            mismatch(in, token, expected, out);
        }
        return false;
    }

    /** Notes that there is a list or object where the layout always has one. */
    private void met(boolean nullable, Reading out) {
        if (!nullable && (place != Place.ROOT || out.anchor != Place.ROOT)) {
            out.containers++;
        }
    }

    final void mismatch(JsonReader in, int token, String expected, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value != null || token == JsonReader.NULL) {
            wrongType(value, expected, out);
        }
    }

    final void wrongType(@Nullable Object value, String expected, Reading out) {
        Place where = here(out);
        out.missing++;
        out.findings().add(Kind.WRONG_TYPE, where, "expected " + expected + ", found " + PlainTexts.typeOf(value));
        out.findings().keep(where, value);
    }
}
