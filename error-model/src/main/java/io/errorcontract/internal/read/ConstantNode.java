package io.errorcontract.internal.read;

import io.errorcontract.internal.json.JsonReader;
import io.errorcontract.internal.json.JsonTree;
import io.errorcontract.internal.text.Numbers;
import io.errorcontract.model.ContractViolation.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that is the same in every body. */
final class ConstantNode extends PlacedNode {

    private final @Nullable Object expected;

    ConstantNode(String pointer, @Nullable Object expected) {
        super(pointer);
        this.expected = expected;
    }

    @Override
    public void read(JsonReader in, int token, Reading out) {
        Object value = JsonTree.read(in, token, out);
        if (value == null && token != JsonReader.NULL) {
            return;
        }
        if (same(value)) {
            out.constants++;
            return;
        }
        Place where = here(out);
        out.wrongConstants++;
        out.findings().add(Kind.WRONG_CONSTANT, where, "expected " + describe() + ", found another value");
        out.findings().keep(where, value);
    }

    private String describe() {
        return expected instanceof String text ? PlainTexts.quote(text) : String.valueOf(expected);
    }

    private boolean same(@Nullable Object value) {
        if (expected instanceof Number left && value instanceof Number right) {
            BigDecimal a = Numbers.decimal(left);
            BigDecimal b = Numbers.decimal(right);
            return a != null && b != null && a.compareTo(b) == 0;
        }
        return Objects.equals(expected, value);
    }

    @Override
    public boolean hasConstant() {
        return true;
    }
}
