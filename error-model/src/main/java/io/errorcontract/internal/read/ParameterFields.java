package io.errorcontract.internal.read;

import org.jspecify.annotations.Nullable;

/** The fields are parameters of the error. */
final class ParameterFields implements Rest {

    @Override
    public void take(String name, @Nullable Object value, String pointer, Reading out) {
        out.spread++;
        RawParams params = out.params();
        int known = params.indexOf(name);
        if (known < 0) {
            params.add(name, value, pointer, null);
        } else {
            out.duplicate(pointer, name);
            params.set(known, value, pointer, null);
        }
    }
}
