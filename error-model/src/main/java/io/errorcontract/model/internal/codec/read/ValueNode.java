package io.errorcontract.model.internal.codec.read;

import io.errorcontract.model.ContractViolation.Kind;
import io.errorcontract.model.body.BindingSource;
import io.errorcontract.model.internal.codec.Slot;
import io.errorcontract.model.internal.json.JsonReader;
import io.errorcontract.model.internal.json.JsonTree;

/** A place that holds a value of the error. */
final class ValueNode extends ReadNode {

    private final Slot slot;
    private final boolean plainText;

    ValueNode(String pointer, Slot slot) {
        super(pointer);
        this.slot = slot;
        this.plainText = slot.plain() && isText(slot.source());
    }

    static boolean isText(BindingSource source) {
        return switch (source) {
            case CODE, REASON, TITLE, MESSAGE, FAMILY, REQUEST_ID, OPERATION, SUGGESTION, DOCUMENTATION -> true;
            default -> false;
        };
    }

    @Override
    void read(JsonReader in, int token, Reading out) {
        if (plainText && token == JsonReader.STRING) {
            String text = in.text();
            if (text != null && !out.text(slot.source(), text)) {
                contradiction(text, out);
            }
            return;
        }
        Object value = JsonTree.read(in, token, out);
        if (value != null) {
            bind(value, out);
        } else if (token == JsonReader.NULL && slot.source() == BindingSource.PARAM) {
            nullParam(out);
        }
    }

    private void bind(Object value, Reading out) {
        switch (Binder.bind(slot, value, out.pointer(pointer), out)) {
            case TAKEN -> {}
            case WRONG_TYPE -> wrongType(value, expected(), out);
            case CONTRADICTION -> contradiction(value, out);
        }
    }

    private void nullParam(Reading out) {
        if (out.params.indexOf(slot.name()) < 0) {
            out.params.add(slot.name(), null, out.pointer(pointer), slot);
        }
    }

    private void contradiction(Object value, Reading out) {
        String where = out.pointer(pointer);
        out.findings.add(
                Kind.WRONG_CONSTANT, where, "differs from the $" + slot.source().keyword() + " of another place");
        out.findings.keep(where, value);
    }

    private String expected() {
        String keyword = "$" + slot.source().keyword();
        return slot.plain()
                ? keyword
                : keyword + " as "
                        + slot.formats()[slot.formats().length - 1].kind().keyword();
    }

    @Override
    boolean essential() {
        return switch (slot.source()) {
            case CODE, MESSAGE, STATUS, VIOLATION_MESSAGE -> true;
            default -> false;
        };
    }

    @Override
    boolean hasConstant() {
        return false;
    }
}
