package io.errorcontract.internal.write;

/** Bytes that are the same in all bodies of one error. */
final class LiteralOp implements WriteOp {

    private final byte[] bytes;
    /** Whether there is a value of the error among them. */
    private final boolean value;

    LiteralOp(byte[] bytes, boolean value) {
        this.bytes = bytes;
        this.value = value;
    }

    @Override
    public void write(Writing to) {
        to.out.raw(bytes);
    }

    @Override
    public boolean hasValue(Writing from) {
        return value;
    }
}
