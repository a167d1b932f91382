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
record MethodSummary(Val returned, Map<Exc, Trace> thrown) {

    static final MethodSummary NONE = new MethodSummary(Val.NONE, Map.of());

    static MethodSummary of(Val returned) {
        return new MethodSummary(returned, Map.of());
    }

    MethodSummary or(MethodSummary other) {
        if (thrown.isEmpty() && other.thrown.isEmpty()) {
            return of(returned.or(other.returned));
        }
        Map<Exc, Trace> all = new LinkedHashMap<>(thrown);
        Trace.join(all, other.thrown);
        return new MethodSummary(returned.or(other.returned), all);
    }

    MethodSummary weak() {
        return new MethodSummary(returned.weak(), Trace.weak(thrown));
    }

    MethodSummary from(String place) {
        return new MethodSummary(returned.from(place), Trace.from(place, thrown));
    }

    /** Whether nobody who used the one has to look at the other. */
    boolean isSame(MethodSummary other) {
        if (!returned.equals(other.returned) || !thrown.keySet().equals(other.thrown.keySet())) {
            return false;
        }
        return thrown.entrySet().stream().allMatch(entry -> {
            Trace trace = other.thrown.get(entry.getKey());
            return trace != null && trace.sure() == entry.getValue().sure();
        });
    }
}
