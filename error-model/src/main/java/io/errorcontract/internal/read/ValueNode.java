package io.errorcontract.internal.read;

import io.errorcontract.contract.BindingSource;
import io.errorcontract.contract.Format;
import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.plan.Slot;
import io.errorcontract.model.ContractViolation.Kind;

/** A place that holds a value of the error. */
final class ValueNode extends PlacedNode {

    private final Slot slot;
    /** Whether it is a text of the error as it stands there. */
    private final boolean plainText;

    private final boolean nullable;

    ValueNode(String pointer, Slot slot, boolean nullable) {
        super(pointer);
        this.slot = slot;
        this.nullable = nullable;
        this.plainText = slot.plain() && slot.source().isText();
    }

    @Override
    public void readNext(JsonReader in, Reading out) {
        if (!plainText) {
            super.readNext(in, out);
            return;
        }
        String text = in.nextText();
        if (text != null) {
            take(text, out);
        } else if (in.token() != JsonReader.END) {
            read(in, in.token(), out);
        }
    }

    private void take(String text, Reading out) {
        if (!out.text(slot.source(), text)) {
            contradiction(text, out);
        }
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        if (plainText && token == JsonReader.STRING) {
            String text = in.text();
            if (text != null) {
                take(text, out);
            }
            return;
        }
        Object value = JsonTree.read(in, token, out);
        if (value != null) {
            bind(value, out);
        } else if (token == JsonReader.NULL) {
            none(out);
        }
    }

    private void none(Reading out) {
        switch (slot.source()) {
            case PARAM -> nullParam(out);
            case CODE, STATUS, MESSAGE -> noneOfWhatEachErrorHas(out);
            default -> {}
        }
    }

    private void noneOfWhatEachErrorHas(Reading out) {
        if (!nullable) {
            wrongType(null, expected(), out);
        }
    }

    private void bind(Object value, Reading out) {
        Binder.Outcome outcome = Binder.bind(slot, value, here(out), out);
        if (outcome == Binder.Outcome.WRONG_TYPE) {
            wrongType(value, expected(), out);
        } else if (outcome == Binder.Outcome.CONTRADICTION) {
            contradiction(value, out);
        }
    }

    private void nullParam(Reading out) {
        if (out.params().indexOf(slot.name()) < 0) {
            out.params().add(slot.name(), null, here(out), slot);
        }
    }

    private void contradiction(Object value, Reading out) {
        Place where = here(out);
        out.findings()
                .add(
                        Kind.WRONG_CONSTANT,
                        where,
                        "differs from the $" + slot.source().word() + " of another place");
        out.findings().keep(where, value);
    }

    private String expected() {
        String word = "$" + slot.source().word();
        Format last = slot.lastFormat();
        return last == null ? word : word + " as " + last.kind().word();
    }

    @Override
    public boolean essential() {
        BindingSource source = slot.source();
        return source == BindingSource.CODE
                || source == BindingSource.MESSAGE
                || source == BindingSource.STATUS
                || source == BindingSource.VIOLATION_MESSAGE;
    }
}
