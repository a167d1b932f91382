package io.errorcontract.codegen.thrown.flow;

import io.errorcontract.codegen.thrown.flow.Thing.Exc;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a call gives.
 *
 * @param returned what it can return
 * @param thrown what it can throw
 */
record Summary(Val returned, Map<Exc, Trace> thrown) {

    static final Summary NONE = new Summary(Val.NONE, Map.of());

    static Summary of(Val returned) {
        return new Summary(returned, Map.of());
    }

    Summary or(Summary other) {
        if (thrown.isEmpty() && other.thrown.isEmpty()) {
            return of(returned.or(other.returned));
        }
        Map<Exc, Trace> all = new LinkedHashMap<>(thrown);
        Trace.join(all, other.thrown);
        return new Summary(returned.or(other.returned), all);
    }

    Summary weak() {
        return new Summary(returned.weak(), Trace.weak(thrown));
    }

    Summary from(String place) {
        return new Summary(returned.from(place), Trace.from(place, thrown));
    }

    /** Whether nobody who used the one has to look at the other. */
    boolean isSame(Summary other) {
        if (!returned.equals(other.returned) || !thrown.keySet().equals(other.thrown.keySet())) {
            return false;
        }
        return thrown.entrySet().stream().allMatch(entry -> {
            Trace trace = other.thrown.get(entry.getKey());
            return trace != null && trace.sure() == entry.getValue().sure();
        });
    }
}
