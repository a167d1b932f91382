package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.internal.json.JsonReader;
import io.errorcontract.model.internal.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** A place of a layout, made ready to read. */
abstract class ReadNode {

    /** The JSON Pointer of the place, from the list element that it is in. */
    final String pointer;

    ReadNode(String pointer) {
        this.pointer = pointer;
    }

    /**
     * Reads the value that begins with the token at hand.
     *
     * @param in the reader; afterwards it is at the last token of the value
     * @param token the kind of the token at hand
     * @param out what was read so far
     */
    abstract void read(JsonReader in, int token, Reading out);

    /** Whether the place tells which error it is, or what happened: without it, a body is not of this layout. */
    abstract boolean essential();

    /** Whether there is always a constant in it, which tells it from other elements of a list. */
    abstract boolean hasConstant();

    final void mismatch(JsonReader in, int token, String expected, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value != null || token == JsonReader.NULL) {
            wrongType(value, expected, out);
        }
    }

    final void wrongType(@Nullable Object value, String expected, Reading out) {
        String where = out.pointer(pointer);
        out.missing++;
        out.findings.add(Kind.WRONG_TYPE, where, "expected " + expected + ", found " + Texts.typeOf(value));
        out.findings.keep(where, value);
    }
}
