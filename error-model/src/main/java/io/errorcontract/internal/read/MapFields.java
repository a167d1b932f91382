package io.errorcontract.internal.read;

import io.errorcontract.internal.plan.Slot;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields are the entries of a parameter that is a map. */
final class MapFields implements Rest {

    private final String parameter;

    MapFields(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public void take(String name, @Nullable Object value, String pointer, Reading out) {
        out.spread++;
        if (entries(pointer, out).put(name, value) != null) {
            out.duplicate(pointer, name);
        }
    }

    private Map<String, @Nullable Object> entries(String pointer, Reading out) {
        RawParams params = out.params();
        int known = params.indexOf(parameter);
        if (known >= 0 && params.value(known) instanceof Entries entries) {
            return entries;
        }
        Entries entries = new Entries();
        if (known < 0) {
            params.add(parameter, entries, pointer, Slot.PLAIN);
        } else {
            params.set(known, entries, pointer, Slot.PLAIN);
        }
        return entries;
    }

    /** A map that is still being filled, told from one that stood in a body as such. */
    private static final class Entries extends LinkedHashMap<String, @Nullable Object> {

        private static final long serialVersionUID = 1;
    }
}
