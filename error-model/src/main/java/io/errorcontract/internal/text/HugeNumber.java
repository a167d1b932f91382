package io.errorcontract.internal.text;

import java.io.Serial;

/** A number with too many digits, or too large an exponent, to compute with. It is worth what its text is. */
final class HugeNumber extends Number {

    @Serial
    private static final long serialVersionUID = 1;

    private final String text;

    HugeNumber(String text) {
        this.text = text;
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return text;
    }
}
