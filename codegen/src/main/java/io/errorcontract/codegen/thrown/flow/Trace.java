package io.errorcontract.codegen.thrown.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an exception gets to where it is.
 *
 * @param sure whether each call on the way has one target alone
 * @param path the calls on the way, the outermost first; null at the place where it is thrown
 */
record Trace(boolean sure, @Nullable Path path) {

    private static final int LONGEST = 40;

    /** The way from one call to the next. */
    record Path(String place, @Nullable Path next, int length) {}

    static Trace start(boolean sure) {
        return new Trace(sure, null);
    }

    Trace from(String place) {
        if (path != null && (path.length() >= LONGEST || path.place().equals(place))) {
            return this;
        }
        return new Trace(sure, new Path(place, path, path == null ? 1 : path.length() + 1));
    }

    Trace weak() {
        return sure ? new Trace(false, path) : this;
    }

    private int length() {
        return path == null ? 0 : path.length();
    }

    /** The better of two: the sure one, then the shorter one. */
    Trace or(Trace other) {
        if (sure != other.sure) {
            return sure ? this : other;
        }
        return length() <= other.length() ? this : other;
    }

    List<String> places() {
        List<String> places = new ArrayList<>();
        for (Path each = path; each != null; each = each.next()) {
            places.add(each.place());
        }
        return places;
    }

    static void join(Map<Thing.Exc, Trace> into, Map<Thing.Exc, Trace> more) {
        more.forEach((exception, trace) -> into.merge(exception, trace, Trace::or));
    }

    static Map<Thing.Exc, Trace> from(String place, Map<Thing.Exc, Trace> failures) {
        if (failures.isEmpty()) {
            return failures;
        }
        Map<Thing.Exc, Trace> result = new LinkedHashMap<>();
        failures.forEach((exception, trace) -> result.put(exception, trace.from(place)));
        return result;
    }

    static Map<Thing.Exc, Trace> weak(Map<Thing.Exc, Trace> failures) {
        Map<Thing.Exc, Trace> result = new LinkedHashMap<>();
        failures.forEach((exception, trace) -> result.put(exception, trace.weak()));
        return result;
    }
}
