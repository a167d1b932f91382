package io.errorcontract.internal.write;

import io.errorcontract.internal.json.JsonOutput;
import java.nio.charset.StandardCharsets;

/** A JSON text inside of a string. */
final class JsonTextOp implements WriteOp {

    private static final int SIZE = 256;

    private final WriteOp[] steps;

    JsonTextOp(WriteOp[] steps) {
        this.steps = steps;
    }

    @Override
    public void write(Writing to) {
        JsonOutput outer = to.out;
        JsonOutput inner = new JsonOutput(SIZE);
        to.out = inner;
        WriteOp.writeAll(steps, to);
        to.out = outer;
        outer.string(new String(inner.toByteArray(), StandardCharsets.UTF_8));
    }

    @Override
    public boolean hasValue(Writing from) {
        return WriteOp.anyHasValue(steps, from);
    }
}
