package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.model.ContractViolation.Kind;
import org.jspecify.annotations.Nullable;

/** What all places have in common: where they are, and what is done where something else stands there. */
abstract class PlacedNode implements ReadNode {

    private final String pointer;

    PlacedNode(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public final String pointer() {
        return pointer;
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

    /** The JSON Pointer of the place in the body that is being read. */
    final String here(Reading out) {
        return out.pointer(pointer);
    }

    final void mismatch(JsonReader in, int token, String expected, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value != null || token == JsonReader.NULL) {
            wrongType(value, expected, out);
        }
    }

    final void wrongType(@Nullable Object value, String expected, Reading out) {
        String where = here(out);
        out.missing++;
        out.findings().add(Kind.WRONG_TYPE, where, "expected " + expected + ", found " + PlainTexts.typeOf(value));
        out.findings().keep(where, value);
    }
}
