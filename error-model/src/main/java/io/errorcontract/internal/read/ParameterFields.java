package io.errorcontract.internal.read;

import org.jspecify.annotations.Nullable;

/** The fields are parameters of the error. */
final class ParameterFields implements Rest {

    @Override
    public void take(String name, @Nullable Object value, Place object, Reading out) {
        out.spread++;
        RawParams params = out.params();
        int known = params.indexOf(name);
        if (known < 0) {
            params.add(name, value, object, null);
        } else if (params.place(known).is(object)) {
            out.duplicate(object, name);
            params.set(known, value, object, null);
        } else if (params.value(known) == null) {
            params.set(known, value, object, null);
        } else {
            out.repeated(params.value(known), value, object.child(name));
        }
    }
}
