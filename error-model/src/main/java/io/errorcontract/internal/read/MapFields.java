package io.errorcontract.internal.read;

import io.errorcontract.internal.plan.Slot;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** The fields are the entries of a parameter that is a map. */
final class MapFields implements Rest {

    private final String parameter;

    MapFields(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public void take(String name, @Nullable Object value, Place object, Reading out) {
        out.spread++;
        Entries entries = entries(object, out);
        if (entries.object.is(object)) {
            if (entries.put(name, value) != null) {
                out.duplicate(object, name);
            }
        } else if (entries.putIfAbsent(name, value) != null) {
            out.repeated(entries.get(name), value, object.child(name));
        }
    }

    private Entries entries(Place object, Reading out) {
        RawParams params = out.params();
        int known = params.indexOf(parameter);
        if (known >= 0 && params.value(known) instanceof Entries entries) {
            return entries;
        }
        Entries entries = new Entries(object);
        if (known < 0) {
            params.add(parameter, entries, object, Slot.PLAIN);
        } else {
            params.set(known, entries, object, Slot.PLAIN);
        }
        return entries;
    }

    /** A map that is still being filled, told from one that stood in a body as such. */
    private static final class Entries extends LinkedHashMap<String, @Nullable Object> {

        private static final long serialVersionUID = 1;

        /** The first object that fills it; another that does has to say the same. */
        private final transient Place object;

        Entries(Place object) {
            this.object = object;
        }
    }
}
