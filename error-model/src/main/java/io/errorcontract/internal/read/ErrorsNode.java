package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.model.ContractViolation.Kind;

/** An array with an element for each error. The first one is the error itself, so what is in it counts as outside. */
final class ErrorsNode extends PlacedNode {

    /** Nobody shows more to a user. */
    private static final int MAX_ERRORS = 1_000;

    private final ReadNode element;
    private final boolean nullable;

    ErrorsNode(String pointer, ReadNode element, boolean nullable) {
        super(pointer);
        this.element = element;
        this.nullable = nullable;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (beginsArray(in, token, nullable, out)) {
            elements(in, out);
        }
    }

    private void elements(JsonReader in, Reading out) {
        Place outer = out.anchor;
        Place here = here(out);
        out.others = null;
        int index = 0;
        int token = in.next();
        while (token != JsonReader.END_ARRAY && token != JsonReader.END) {
            if (index == 0) {
                out.anchor = here.child(0);
                element.read(in, token, out);
                out.anchor = outer;
            } else if (index < MAX_ERRORS) {
                Reading other = out.other(index, here);
                element.read(in, token, other);
                out.take(other);
            } else {
                in.skip(token);
            }
            index++;
            token = in.next();
        }
        if (index > MAX_ERRORS) {
            out.findings().add(Kind.BODY_TOO_LARGE, here, "more errors than are kept; see the text of the body");
        }
    }

    @Override
    public boolean essential() {
        return element.essential();
    }
}
